package org.wis.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.session.SessionFacts;
import org.wis.session.SessionId;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** The organiser completes a session: for everybody it is computed how it ended, and from then on it counts. */
@Stateless
public class Completing {

    @Inject
    Credentials credentials;
    @Inject
    HeldSessions sessions;
    @Inject
    SessionFacts facts;
    @Inject
    Organiser organiser;
    @Inject
    CompletionComputing computing;
    @Inject
    Completions completions;
    @Inject
    HoursAfter hours;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** What completing would give now. @throws Refused HELD_SESSION_UNKNOWN */
    @Reads(Action.READ_ATTENDANCE)
    public CompletionPreview preview(@On SessionId id) {
        return computing.of(sessions.get(id), sessions.confirmed(id));
    }

    /**
     * Completes.
     *
     * @return how it ended for everybody
     * @throws Refused NOT_THE_ORGANISER, SESSION_NOT_HELD, SESSION_COMPLETED, SESSION_STILL_RUNNING, SESSION_EXAM_RUNNING, SESSION_WITHOUT_PEOPLE
     */
    @Does(Action.COMPLETE_SESSION)
    public CompletionPreview complete(@On SessionId id) {
        for (StaffId staff : sessions.people(id)) {
            credentials.lock(staff.value());
        }
        HeldSession session = organiser.running(id);
        CompletionPreview result = computing.of(session, sessions.confirmedNow(id));
        if (!result.ended()) {
            throw new Refused(AttendanceRefusal.SESSION_STILL_RUNNING, result.ends());
        }
        if (result.examRunning() != null) {
            throw new Refused(AttendanceRefusal.SESSION_EXAM_RUNNING, result.examRunning());
        }
        if (result.lines().isEmpty()) {
            throw new Refused(AttendanceRefusal.SESSION_WITHOUT_PEOPLE);
        }
        LocalDateTime now = time.now();
        long account = signatory.account();
        result.lines().forEach(line -> completions.add(new Completion(line.place().id(), line.result(), line.on(), account, now)));
        facts.complete(id, now);
        completions.flush();
        result.lines().forEach(line -> hours.changed(line.place().staff(), session, line.on()));
        sessions.teachers(id).forEach(teacher -> hours.changed(teacher, session));
        audit.record(AuditKind.PERSONNEL, Action.COMPLETE_SESSION.name(), id.toString(), result.count(CompletionResult.PASSED) + " passed, "
                + result.count(CompletionResult.FAILED) + " failed, " + result.count(CompletionResult.ATTENDED) + " attended");
        return result;
    }
}
