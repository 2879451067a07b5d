package org.wis.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.enrolment.EnrolmentFacts;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.session.SessionId;
import org.wis.staff.Decision;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** A forged sign-in takes a person's whole credit of the session, with a document; it is an incident and stands in the trail. */
@Stateless
public class AttendanceVoiding {

    @Inject
    Credentials credentials;
    @Inject
    EnrolmentFacts enrolments;
    @Inject
    Organiser organiser;
    @Inject
    Attendances attendances;
    @Inject
    Completions completions;
    @Inject
    CorrectionTerms terms;
    @Inject
    HoursAfter hours;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Takes the credit. In a completed session it ends as failed.
     *
     * @param decision document and reason, never null
     * @throws Refused NOT_THE_ORGANISER, SESSION_NOT_HELD, PLACE_IN_SESSION_UNKNOWN, CORRECTION_BY_PROVINCE_ONLY, CORRECTION_WITHOUT_CHANGE, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.VOID_ATTENDANCE)
    public void makeVoid(@On SessionId id, EnrolmentId enrolment, Decision decision) {
        credentials.lock(enrolments.get(enrolment).staff().value());
        HeldSession session = organiser.holdingOrProvince(id);
        PlaceInSession place = organiser.place(id, enrolment);
        long account = signatory.deciding(place.staff()).accountId();
        terms.require(session);
        LocalDateTime now = time.now();
        List<Attendance> kept = attendances.of(enrolment);
        boolean touched = false;
        for (HalfDay half : session.halves()) {
            Attendance one = kept.stream().filter(each -> each.half().equals(half.id())).findFirst().orElse(null);
            if (one == null) {
                attendances.add(new Attendance(enrolment, half.id(), new AttendanceMark(AttendanceState.VOID, null, null, decision.reason()), AttendanceSource.CORRECTION,
                        decision.documentNo(), account, now));
                touched = true;
            } else if (one.mark().state() != AttendanceState.VOID) {
                one.makeVoid(decision, account, now);
                touched = true;
            }
        }
        if (!touched) {
            throw new Refused(AttendanceRefusal.CORRECTION_WITHOUT_CHANGE);
        }
        attendances.flush();
        if (session.isCompleted()) {
            completions.of(enrolment).ifPresent(completion -> {
                completion.correct(CompletionResult.FAILED, completion.completedOn(), decision, account, now);
                completions.flush();
                hours.changed(place.staff(), session, completion.completedOn());
            });
        }
        audit.record(AuditKind.PERSONNEL, Action.VOID_ATTENDANCE.name(), enrolment.toString(), "forged sign-in, " + place.staff() + ", " + id + ", " + decision.documentNo());
    }
}
