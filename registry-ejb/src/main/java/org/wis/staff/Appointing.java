package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/** A county appoints a person to a post, ends the post, or transfers her within the county. */
@Stateless
public class Appointing {

    @Inject
    Credentials credentials;
    @Inject
    Signatory signatory;
    @Inject
    People people;
    @Inject
    Periods periods;
    @Inject
    Posts posts;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Appoints, without known end.
     *
     * @return number of the appointment
     * @throws Refused POSITION_NOT_OF_THIS_OFFICE, OFFICE_OUTSIDE_COUNTY, APPOINTMENT_OVERLAPS, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.APPOINT_STAFF)
    public long appoint(@On StaffId staff, AppointmentOrder order) {
        credentials.lock(staff.value());
        signatory.deciding(staff);
        Appointment made = make(staff, order, periods.appointments(staff));
        record(staff, "appointed", made);
        return made.id();
    }

    /**
     * Ends an appointment.
     *
     * @param lastDay last day on the post, inclusive
     * @throws Refused APPOINTMENT_UNKNOWN, DECISION_WITHOUT_DOCUMENT, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.APPOINT_STAFF)
    public void end(@On StaffId staff, long appointment, LocalDate lastDay, String documentNo) {
        credentials.lock(staff.value());
        signatory.deciding(staff);
        String document = Decision.documentNumber(documentNo);
        Appointment ended = periods.appointments(staff).stream()
                .filter(one -> one.id() == appointment)
                .findFirst()
                .orElseThrow(() -> new Refused(StaffRefusal.APPOINTMENT_UNKNOWN));
        ended.end(lastDay);
        record(staff, "ended by " + document, ended);
    }

    /**
     * Transfers within the county: all posts end on the day before, the new one and the new home office begin on the day.
     *
     * @throws Refused NOTHING_TO_TRANSFER, DATE_IN_FUTURE and what {@link #appoint} throws
     */
    @Does(Action.APPOINT_STAFF)
    public long transfer(@On StaffId staff, AppointmentOrder order) {
        credentials.lock(staff.value());
        signatory.deciding(staff);
        if (order.from().isAfter(time.today())) {
            throw new Refused(StaffRefusal.DATE_IN_FUTURE, order.from());
        }
        List<Appointment> held = posts.endBefore(staff, order.from());
        Appointment made = make(staff, order, held);
        people.get(staff).moveTo(order.office());
        record(staff, "transferred", made);
        return made.id();
    }

    private Appointment make(StaffId staff, AppointmentOrder order, List<Appointment> held) {
        if (!sameCounty(people.office(order.office()).division(), people.home(staff))) {
            throw new Refused(StaffRefusal.OFFICE_OUTSIDE_COUNTY);
        }
        return posts.make(staff, order, held);
    }

    private static boolean sameCounty(DivisionCode one, DivisionCode other) {
        return one.equals(other) || one.level() >= 4 && other.level() >= 4 && one.county().equals(other.county());
    }

    private void record(StaffId staff, String what, Appointment appointment) {
        audit.record(AuditKind.PERSONNEL, Action.APPOINT_STAFF.name(), staff.toString(),
                what + ", " + appointment.office() + ", " + appointment.position() + ", " + appointment.documentNo());
    }
}
