package org.wis.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.session.SessionFacts;
import org.wis.session.SessionId;
import org.wis.session.SessionLine;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** A county nominates its own people, answers their requests and withdraws. */
@Stateless
public class Nominating {

    private static final int REASON_LIMIT = 300;

    @Inject
    Enrolments enrolments;
    @Inject
    Seating seating;
    @Inject
    SessionFacts sessions;
    @Inject
    EnrolmentTelling telling;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Nominates a person. While the county has no seat left she is put on the waiting list.
     *
     * @param confirmed whether it was looked at that her township would have nobody on a peak day
     * @return NOMINATED or WAITING
     * @throws Refused SESSION_NOT_OPEN_FOR_SEATS, PERSON_WITHOUT_POST, SESSION_NOT_FOR_THIS_COUNTY, ENROLLED_ALREADY, ENROLLED_ELSEWHERE_THEN, TOWNSHIP_WOULD_BE_EMPTY
     */
    @Does(Action.NOMINATE)
    public EnrolmentState nominate(@On StaffId staff, SessionId session, boolean confirmed) {
        SessionLine line = seating.open(session);
        Optional<Enrolment> before = enrolments.of(session).stream().filter(one -> one.staff().equals(staff)).findFirst();
        if (before.filter(one -> one.state().isLive() && one.state() != EnrolmentState.REQUESTED).isPresent()) {
            throw new Refused(EnrolmentRefusal.ENROLLED_ALREADY);
        }
        DivisionCode county = seating.admit(staff, line);
        seating.requireCovered(staff, session, confirmed);
        EnrolmentState state = seating.seatFor(session, county) ? EnrolmentState.NOMINATED : EnrolmentState.WAITING;
        Enrolment enrolment = before.orElse(null);
        if (enrolment == null) {
            enrolment = enrolments.add(new Enrolment(session, staff, county, state, signatory.account(), time.now()));
        } else {
            enrolment.begin(county, state, signatory.account(), time.now());
        }
        trail(enrolment, state + (confirmed ? ", empty township on a peak day confirmed" : ""));
        tell(enrolment, state);
        return state;
    }

    /** Answers a person's own request with yes. @return NOMINATED or WAITING. @throws Refused ENROLMENT_STEP_WRONG and as {@link #nominate} */
    @Does(Action.NOMINATE)
    public EnrolmentState accept(@On EnrolmentId id, boolean confirmed) {
        SessionId session = enrolments.sessionOf(id);
        SessionLine line = seating.open(session);
        Enrolment enrolment = requireState(id, EnrolmentState.REQUESTED);
        DivisionCode county = seating.admit(enrolment.staff(), line);
        seating.requireCovered(enrolment.staff(), session, confirmed);
        EnrolmentState state = seating.seatFor(session, county) ? EnrolmentState.NOMINATED : EnrolmentState.WAITING;
        enrolment.begin(county, state, signatory.account(), time.now());
        trail(enrolment, "request accepted: " + state);
        tell(enrolment, state);
        return state;
    }

    /** Answers a person's own request with no. @throws Refused ENROLMENT_STEP_WRONG, ENROLMENT_REASON_MISSING */
    @Does(Action.NOMINATE)
    public void refuse(@On EnrolmentId id, String reason) {
        String why = reason(reason);
        seating.open(enrolments.sessionOf(id));
        end(requireState(id, EnrolmentState.REQUESTED), EnrolmentState.DECLINED, why);
    }

    /** Takes a seat or a place on the waiting list back; the next one moves up. @throws Refused SESSION_NOT_OPEN_FOR_SEATS, ENROLMENT_STEP_WRONG, ENROLMENT_ATTENDED, ENROLMENT_REASON_MISSING */
    @Does(Action.NOMINATE)
    public void withdraw(@On EnrolmentId id, String reason) {
        String why = reason(reason);
        SessionId session = enrolments.sessionOf(id);
        seating.open(session);
        Enrolment enrolment = enrolments.get(id);
        if (!enrolment.state().isLive()) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_STEP_WRONG, enrolment.state());
        }
        if (enrolments.attended(id)) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_ATTENDED);
        }
        end(enrolment, EnrolmentState.WITHDRAWN, why);
        seating.moveUp(session);
    }

    private void end(Enrolment enrolment, EnrolmentState state, String why) {
        enrolment.decide(state, signatory.account(), time.now(), why);
        trail(enrolment, state.name());
        telling.ended(enrolment);
    }

    private void tell(Enrolment enrolment, EnrolmentState state) {
        if (state == EnrolmentState.WAITING) {
            telling.waiting(enrolment);
        } else {
            telling.seated(enrolment);
        }
    }

    private Enrolment requireState(EnrolmentId id, EnrolmentState state) {
        Enrolment enrolment = enrolments.get(id);
        if (enrolment.state() != state) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_STEP_WRONG, enrolment.state());
        }
        return enrolment;
    }

    /** @throws Refused ENROLMENT_REASON_MISSING for what is blank or longer than its field */
    static String reason(String text) {
        if (text == null || text.isBlank() || text.strip().codePointCount(0, text.strip().length()) > REASON_LIMIT) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_REASON_MISSING);
        }
        return text.strip();
    }

    private void trail(Enrolment enrolment, String detail) {
        audit.record(AuditKind.PERSONNEL, Action.NOMINATE.name(), enrolment.id().toString(), enrolment.session() + ", " + enrolment.staff() + ": " + detail);
    }
}
