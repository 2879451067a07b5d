package org.wis.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.session.SessionId;
import org.wis.session.SessionRefusal;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** Enrolments as they are listed, with names. */
@Dependent
class EnrolmentLists {

    private static final String ENROLLED = "SELECT e.id, e.session_id, e.staff_id, s.name, o.name, e.county_code, e.state, e.booked_year"
            + " FROM enrolment e JOIN staff s ON s.id = e.staff_id JOIN office o ON o.id = s.office_id";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    Optional<Enrolled> find(EnrolmentId id) {
        return enrolled(entities.createNativeQuery(ENROLLED + " WHERE e.id = ?1").setParameter(1, id.value())).stream().findFirst();
    }

    Optional<Enrolled> find(SessionId session, StaffId staff) {
        return enrolled(entities.createNativeQuery(ENROLLED + " WHERE e.session_id = ?1 AND e.staff_id = ?2").setParameter(1, session.value()).setParameter(2, staff.value()))
                .stream().findFirst();
    }

    /** Of a session, by county and office. */
    List<Enrolled> of(SessionId session) {
        return enrolled(entities.createNativeQuery(ENROLLED + " WHERE e.session_id = ?1 ORDER BY o.division_code, e.id").setParameter(1, session.value()));
    }

    /** Of a person, newest first. */
    List<Enrolled> of(StaffId staff) {
        return enrolled(entities.createNativeQuery(ENROLLED + " WHERE e.staff_id = ?1 ORDER BY e.id DESC").setParameter(1, staff.value()));
    }

    /** First day of a session. @throws Refused SESSION_UNKNOWN */
    LocalDate firstDay(SessionId session) {
        List<?> found = entities.createNativeQuery("SELECT first_day FROM training_session WHERE id = ?1").setParameter(1, session.value()).getResultList();
        return found.stream().map(Row::of).map(row -> row.day(0)).findFirst().orElseThrow(() -> new Refused(SessionRefusal.SESSION_UNKNOWN));
    }

    private static List<Enrolled> enrolled(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Row::of)
                .map(row -> new Enrolled(new EnrolmentId(row.number(0)), new SessionId(row.number(1)), new StaffId(row.number(2)), row.text(3), row.text(4),
                        DivisionCode.of(row.text(5)), EnrolmentState.valueOf(row.text(6)), row.empty(7) ? null : (int) row.number(7)))
                .toList();
    }
}
