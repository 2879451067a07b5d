package org.wis.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.enrolment.EnrolmentFacts;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.session.HalfDayId;
import org.wis.session.SessionId;
import org.wis.staff.Decision;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/**
 * Corrects what a completed session gave a person: within its term by the organiser, later by the province only. The hours are counted anew from now on;
 * what was written before under the old ones stays right.
 */
@Stateless
public class Correcting {

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
     * Corrects a half-day.
     *
     * @param mark     how it really went; its reason is that of the decision
     * @param decision document and reason, never null
     * @throws Refused NOT_THE_ORGANISER, SESSION_NOT_COMPLETED, CORRECTION_BY_PROVINCE_ONLY, PLACE_IN_SESSION_UNKNOWN, HALF_DAY_UNKNOWN, CORRECTION_WITHOUT_CHANGE,
     *                 VOID_NOT_IN_LIST, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.CORRECT_TRAINING)
    public void attendance(@On SessionId id, EnrolmentId enrolment, HalfDayId half, AttendanceMark mark, Decision decision) {
        Subject about = begin(id, enrolment);
        HalfDay corrected = about.session.half(half);
        if (mark.state() == AttendanceState.VOID) {
            throw new Refused(AttendanceRefusal.VOID_NOT_IN_LIST);
        }
        AttendanceMark kept = new AttendanceMark(mark.state(), mark.signedIn(), mark.signedOut(), decision.reason());
        Optional<Attendance> before = attendances.of(enrolment, half);
        if (before.map(one -> sameTimes(one.mark(), kept)).orElse(Boolean.FALSE)) {
            throw new Refused(AttendanceRefusal.CORRECTION_WITHOUT_CHANGE);
        }
        LocalDateTime now = time.now();
        before.ifPresentOrElse(one -> one.keep(kept, AttendanceSource.CORRECTION, decision.documentNo(), about.account, now),
                () -> attendances.add(new Attendance(enrolment, half, kept, AttendanceSource.CORRECTION, decision.documentNo(), about.account, now)));
        attendances.flush();
        hours.changed(about.place.staff(), about.session);
        record(about, corrected.day() + " " + corrected.half() + " " + kept.state() + " " + kept.signedIn() + " " + kept.signedOut() + ", " + decision.documentNo());
    }

    /**
     * Corrects how it ended.
     *
     * @param result   how it really ended
     * @param on       day of completion, from the session's last day to today
     * @param decision document and reason, never null
     * @throws Refused as {@link #attendance}, COMPLETION_DAY_WRONG
     */
    @Does(Action.CORRECT_TRAINING)
    public void result(@On SessionId id, EnrolmentId enrolment, CompletionResult result, LocalDate on, Decision decision) {
        Subject about = begin(id, enrolment);
        Completion completion = completions.of(enrolment).orElseThrow(() -> new Refused(AttendanceRefusal.PLACE_IN_SESSION_UNKNOWN));
        if (on == null || on.isBefore(about.session.lastDay()) || on.isAfter(time.today())) {
            throw new Refused(AttendanceRefusal.COMPLETION_DAY_WRONG, about.session.lastDay(), time.today());
        }
        if (completion.result() == result && completion.completedOn().equals(on)) {
            throw new Refused(AttendanceRefusal.CORRECTION_WITHOUT_CHANGE);
        }
        LocalDate before = completion.completedOn();
        completion.correct(result, on, decision, about.account, time.now());
        completions.flush();
        hours.changed(about.place.staff(), about.session, before, on);
        record(about, result + " " + on + ", " + decision.documentNo());
    }

    private Subject begin(SessionId id, EnrolmentId enrolment) {
        credentials.lock(enrolments.get(enrolment).staff().value());
        HeldSession session = organiser.holdingOrProvince(id);
        PlaceInSession place = organiser.place(id, enrolment);
        long account = signatory.deciding(place.staff()).accountId();
        if (!session.isCompleted()) {
            throw new Refused(AttendanceRefusal.SESSION_NOT_COMPLETED);
        }
        terms.require(session);
        return new Subject(session, place, account);
    }

    private void record(Subject about, String what) {
        audit.record(AuditKind.PERSONNEL, Action.CORRECT_TRAINING.name(), about.place.id().toString(), about.place.staff() + ", " + about.session.id() + ", " + what);
    }

    private static boolean sameTimes(AttendanceMark one, AttendanceMark other) {
        return one.state() == other.state() && Objects.equals(one.signedIn(), other.signedIn()) && Objects.equals(one.signedOut(), other.signedOut());
    }

    private record Subject(HeldSession session, PlaceInSession place, long account) {
    }
}
