package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wis.attendance.AttendanceReading;
import org.wis.attendance.HeldSession;
import org.wis.session.SessionState;

/** Sessions of the jurisdiction that are held or were, to take attendance, hold the exam and complete. */
@Named
@RequestScoped
public class ListHeldPage {

    @Inject
    private AttendanceReading reading;
    @Inject
    private OwnJurisdiction jurisdiction;

    private List<HeldSession> sessions = List.of();

    /** Reads the sessions. */
    public void load() {
        sessions = reading.sessions(jurisdiction.getDivision());
    }

    /** The sessions, the youngest first. */
    public List<HeldSession> getSessions() {
        return sessions;
    }

    /** Key of the words of a state. */
    public String stateKey(HeldSession session) {
        return "held.session." + session.state().name();
    }

    /** Tone of a state. */
    public String tone(HeldSession session) {
        return session.state() == SessionState.COMPLETED ? "ok" : "warn";
    }
}
