package org.wis.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.hours.HoursBook;
import org.wis.hours.HoursRecalculating;
import org.wis.session.SessionLine;
import org.wis.staff.Decision;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/**
 * The county approves that a session counts for the year before; one that ends after the last day of make-up is confirmed by the province too.
 * What is booked to the year before does not count for its own year.
 */
@Stateless
public class MakeUpBooking {

    @Inject
    Credentials credentials;
    @Inject
    HoursRecalculating hours;
    @Inject
    Enrolments enrolments;
    @Inject
    EnrolmentLists lists;
    @Inject
    Seating seating;
    @Inject
    EnrolmentTelling telling;
    @Inject
    HoursBook book;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * The county approves.
     *
     * @return whether the year is booked now; false when the province must confirm
     * @throws Refused BOOKING_NOT_ASKED, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.APPROVE_MAKE_UP)
    public boolean approve(@On EnrolmentId id) {
        credentials.lock(enrolments.staffOf(id).value());
        SessionLine line = seating.known(enrolments.sessionOf(id));
        Enrolment enrolment = enrolments.get(id);
        signatory.deciding(enrolment.staff());
        if (!enrolment.booking().waitsForCounty()) {
            throw new Refused(EnrolmentRefusal.BOOKING_NOT_ASKED);
        }
        boolean inTime = !line.lastDay().isAfter(lastDay(enrolment.staff(), line.firstDay().getYear()));
        Integer year = inTime ? Integer.valueOf(line.firstDay().getYear() - 1) : null;
        enrolment.approveBooking(signatory.account(), time.now(), year);
        trail(Action.APPROVE_MAKE_UP, enrolment, inTime ? "booked to " + year : "approved, the province to confirm");
        telling.booking(enrolment, inTime ? "booking.booked" : "booking.to-province");
        if (inTime) {
            countAnew(enrolment, year);
        }
        return inTime;
    }

    /** The county or, for a late one, the province through its county, refuses. @throws Refused BOOKING_NOT_ASKED, ENROLMENT_REASON_MISSING */
    @Does(Action.APPROVE_MAKE_UP)
    public void refuse(@On EnrolmentId id, String reason) {
        credentials.lock(enrolments.staffOf(id).value());
        String why = Nominating.reason(reason);
        seating.known(enrolments.sessionOf(id));
        Enrolment enrolment = enrolments.get(id);
        if (!enrolment.booking().waitsForCounty() && !enrolment.booking().waitsForProvince()) {
            throw new Refused(EnrolmentRefusal.BOOKING_NOT_ASKED);
        }
        enrolment.refuseBooking(why);
        trail(Action.APPROVE_MAKE_UP, enrolment, "refused");
        telling.booking(enrolment, "booking.refused");
    }

    /** The province confirms a late one with a document. @throws Refused BOOKING_NOT_ASKED, DECISION_WITHOUT_DOCUMENT, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.CONFIRM_LATE_MAKE_UP)
    public void confirmLate(@On EnrolmentId id, String documentNo) {
        credentials.lock(enrolments.staffOf(id).value());
        String document = Decision.documentNumber(documentNo);
        SessionLine line = seating.known(enrolments.sessionOf(id));
        Enrolment enrolment = enrolments.get(id);
        signatory.deciding(enrolment.staff());
        if (!enrolment.booking().waitsForProvince()) {
            throw new Refused(EnrolmentRefusal.BOOKING_NOT_ASKED);
        }
        int year = line.firstDay().getYear() - 1;
        enrolment.confirmBooking(signatory.account(), time.now(), year, document);
        trail(Action.CONFIRM_LATE_MAKE_UP, enrolment, "booked to " + year + ", " + document);
        telling.booking(enrolment, "booking.booked");
        countAnew(enrolment, year);
    }

    /** The hours move from the session's own year to the year before. */
    private void countAnew(Enrolment enrolment, int year) {
        enrolments.flush();
        hours.recalculate(enrolment.staff(), year);
        hours.recalculate(enrolment.staff(), year + 1);
    }

    /** The last day of make-up: of everybody, or the end of her own grace when she owes the year before with one. */
    private LocalDate lastDay(StaffId staff, int year) {
        return book.makeUpEnd(staff, year - 1);
    }

    private void trail(Action action, Enrolment enrolment, String detail) {
        audit.record(AuditKind.PERSONNEL, action.name(), enrolment.id().toString(), enrolment.session() + ", " + enrolment.staff() + ": make-up " + detail);
    }
}
