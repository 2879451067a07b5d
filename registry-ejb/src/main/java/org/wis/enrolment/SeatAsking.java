package org.wis.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Refused;
import org.wis.session.SessionId;
import org.wis.session.SessionLine;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** A person asks for a seat herself, gives her own back, or asks that a session counts for the year before. */
@Stateless
public class SeatAsking {

    @Inject
    Enrolments enrolments;
    @Inject
    Seating seating;
    @Inject
    EnrolmentTelling telling;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** Asks for a seat; her county answers. @throws Refused ACCOUNT_WITHOUT_PERSON, SESSION_NOT_OPEN_FOR_SEATS, ENROLLED_ALREADY, ENROLLED_ELSEWHERE_THEN and as nominating */
    @Does(Action.ASK_FOR_SEAT)
    public void ask(SessionId session) {
        StaffId self = signatory.self();
        SessionLine line = seating.open(session);
        Optional<Enrolment> before = enrolments.of(session).stream().filter(one -> one.staff().equals(self)).findFirst();
        if (before.filter(one -> one.state().isLive()).isPresent()) {
            throw new Refused(EnrolmentRefusal.ENROLLED_ALREADY);
        }
        DivisionCode county = seating.admit(self, line);
        Enrolment enrolment = before.orElse(null);
        if (enrolment == null) {
            enrolment = enrolments.add(new Enrolment(session, self, county, EnrolmentState.REQUESTED, signatory.account(), time.now()));
        } else {
            enrolment.begin(county, EnrolmentState.REQUESTED, signatory.account(), time.now());
        }
        trail(enrolment, "asked");
        telling.requested(enrolment);
    }

    /** Gives her own seat, place or request back. @throws Refused ENROLMENT_UNKNOWN, SESSION_NOT_OPEN_FOR_SEATS, ENROLMENT_STEP_WRONG, ENROLMENT_ATTENDED, ENROLMENT_REASON_MISSING */
    @Does(Action.ASK_FOR_SEAT)
    public void giveBack(EnrolmentId id, String reason) {
        String why = Nominating.reason(reason);
        SessionId session = enrolments.sessionOf(id);
        seating.open(session);
        Enrolment enrolment = own(id);
        if (!enrolment.state().isLive()) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_STEP_WRONG, enrolment.state());
        }
        if (enrolments.attended(id)) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_ATTENDED);
        }
        enrolment.decide(EnrolmentState.WITHDRAWN, signatory.account(), time.now(), why);
        trail(enrolment, "given back");
        telling.ended(enrolment);
        seating.moveUp(session);
    }

    /** Asks that the session counts for the year before (补训). @throws Refused ENROLMENT_UNKNOWN, ENROLMENT_STEP_WRONG, BOOKING_TWICE, BOOKING_YEAR_WRONG */
    @Does(Action.ASK_FOR_SEAT)
    public void askToBook(EnrolmentId id) {
        SessionLine line = seating.known(enrolments.sessionOf(id));
        Enrolment enrolment = own(id);
        if (!enrolment.state().isSeated()) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_STEP_WRONG, enrolment.state());
        }
        if (enrolment.booking().requestedAt() != null) {
            throw new Refused(EnrolmentRefusal.BOOKING_TWICE);
        }
        if (line.firstDay().getYear() != line.lastDay().getYear() || line.firstDay().getYear() > time.today().getYear() + 1) {
            throw new Refused(EnrolmentRefusal.BOOKING_YEAR_WRONG);
        }
        enrolment.askToBook(time.now());
        trail(enrolment, "make-up for " + (line.firstDay().getYear() - 1) + " asked");
    }

    private Enrolment own(EnrolmentId id) {
        Enrolment enrolment = enrolments.get(id);
        if (!enrolment.staff().equals(signatory.self())) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_UNKNOWN);
        }
        return enrolment;
    }

    private void trail(Enrolment enrolment, String detail) {
        audit.record(AuditKind.PERSONNEL, Action.ASK_FOR_SEAT.name(), enrolment.id().toString(), enrolment.session() + ": " + detail);
    }
}
