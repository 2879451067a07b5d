package org.wis.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.session.QuotaDraft;
import org.wis.session.SessionFacts;
import org.wis.session.SessionId;
import org.wis.session.SessionRefusal;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** The organiser confirms or declines nominations and gives the seats to counties. */
@Stateless
public class EnrolmentDeciding {

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

    /** Confirms one nomination and invites her. @throws Refused SESSION_NOT_OPEN_FOR_SEATS, ENROLMENT_UNKNOWN, ENROLMENT_STEP_WRONG */
    @Does(Action.DECIDE_ENROLMENT)
    public void confirm(@On SessionId session, EnrolmentId id) {
        seating.open(session);
        Enrolment enrolment = of(session, id);
        if (enrolment.state() != EnrolmentState.NOMINATED) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_STEP_WRONG, enrolment.state());
        }
        confirm(enrolment);
    }

    /** Confirms every nomination. @return how many. @throws Refused SESSION_NOT_OPEN_FOR_SEATS */
    @Does(Action.DECIDE_ENROLMENT)
    public int confirmAll(@On SessionId session) {
        seating.open(session);
        List<Enrolment> nominated = enrolments.of(session).stream().filter(one -> one.state() == EnrolmentState.NOMINATED).toList();
        nominated.forEach(this::confirm);
        return nominated.size();
    }

    /** Declines; the next one moves up. @throws Refused SESSION_NOT_OPEN_FOR_SEATS, ENROLMENT_UNKNOWN, ENROLMENT_STEP_WRONG, ENROLMENT_ATTENDED, ENROLMENT_REASON_MISSING */
    @Does(Action.DECIDE_ENROLMENT)
    public void decline(@On SessionId session, EnrolmentId id, String reason) {
        String why = Nominating.reason(reason);
        seating.open(session);
        Enrolment enrolment = of(session, id);
        if (!enrolment.state().isSeated() && enrolment.state() != EnrolmentState.WAITING) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_STEP_WRONG, enrolment.state());
        }
        if (enrolments.attended(id)) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_ATTENDED);
        }
        enrolment.decide(EnrolmentState.DECLINED, signatory.account(), time.now(), why);
        trail(enrolment.id().toString(), session + ": declined");
        telling.ended(enrolment);
        seating.moveUp(session);
    }

    /**
     * Other seats and quotas for an announced session; the waiting list moves up into what becomes free.
     *
     * @throws Refused SEATS_GIVEN_ALREADY, SESSION_NOT_OPEN_FOR_SEATS and as scheduling
     */
    @Does(Action.DECIDE_ENROLMENT)
    public void allot(@On SessionId session, int seats, List<QuotaDraft> quotas) {
        seating.open(session);
        List<Enrolment> seated = enrolments.of(session).stream().filter(one -> one.state().isSeated()).toList();
        requireNotBelow(seated.size(), seats);
        for (QuotaDraft quota : quotas) {
            requireNotBelow((int) seated.stream().filter(one -> one.county().equals(quota.county())).count(), quota.seats());
        }
        sessions.allot(session, seats, quotas);
        trail(session.toString(), seats + " seats, quotas for " + quotas.size() + " counties");
        seating.moveUp(session);
    }

    private static void requireNotBelow(int given, int seats) {
        if (given > seats) {
            throw new Refused(SessionRefusal.SEATS_GIVEN_ALREADY, given, seats);
        }
    }

    private void confirm(Enrolment enrolment) {
        enrolment.decide(EnrolmentState.CONFIRMED, signatory.account(), time.now(), null);
        trail(enrolment.id().toString(), enrolment.session() + ": confirmed");
        telling.invited(enrolment);
    }

    private Enrolment of(SessionId session, EnrolmentId id) {
        Enrolment enrolment = enrolments.get(id);
        if (!enrolment.session().equals(session)) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_UNKNOWN);
        }
        return enrolment;
    }

    private void trail(String subject, String detail) {
        audit.record(AuditKind.PERSONNEL, Action.DECIDE_ENROLMENT.name(), subject, detail);
    }
}
