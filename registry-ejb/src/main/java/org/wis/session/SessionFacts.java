package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.wis.gate.Refused;

/** What the features that stand on a session need of it: enrolment, attendance, exam. They have passed the door themselves. */
@Dependent
public class SessionFacts {

    @Inject
    SessionLists lists;
    @Inject
    Sessions sessions;

    /** The session in one line. @throws Refused SESSION_UNKNOWN */
    public SessionLine line(SessionId id) {
        return lists.line(id).orElseThrow(() -> new Refused(SessionRefusal.SESSION_UNKNOWN));
    }

    /** Its days and half-days in order; empty when it has none. */
    public SessionTimetable timetable(SessionId id) {
        return lists.timetable(id);
    }

    /**
     * Takes the session's row until the end of the transaction, so that everything about its seats and results happens one after the other.
     *
     * @return its state now, never an old one
     * @throws Refused SESSION_UNKNOWN
     */
    public SessionState lock(SessionId id) {
        return sessions.get(id).state();
    }

    /** Closes a held session with its results. @throws Refused SESSION_UNKNOWN, SESSION_NOT_PUBLISHED */
    public void complete(SessionId id, LocalDateTime at) {
        TrainingSession session = sessions.get(id);
        if (session.state() != SessionState.PUBLISHED) {
            throw new Refused(SessionRefusal.SESSION_NOT_PUBLISHED);
        }
        session.complete(at);
    }
}
