package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** Where persons are when a session is held. */
@Dependent
class SessionPersons {

    private static final int COUNTY_DIGITS = 6;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Read with a lock: two who seat the same person at once follow each other. */
    Optional<Clash> clash(StaffId staff, SessionId id) {
        List<?> found = entities.createNativeQuery("SELECT c.title, s.first_day, s.last_day FROM enrolment e JOIN training_session s ON s.id = e.session_id AND s.state <> 'CANCELLED'"
                        + " JOIN course c ON c.id = s.course_id JOIN session_day d ON d.session_id = s.id AND NOT d.dropped"
                        + " JOIN session_half_day h ON h.session_day_id = d.id AND NOT h.dropped"
                        + " JOIN session_day w ON w.session_id = ?2 AND w.day = d.day AND NOT w.dropped"
                        + " JOIN session_half_day x ON x.session_day_id = w.id AND NOT x.dropped AND x.starts_at < h.ends_at AND h.starts_at < x.ends_at"
                        + " WHERE e.staff_id = ?1 AND e.state IN ('NOMINATED', 'CONFIRMED') AND s.id <> ?2 LIMIT 1 LOCK IN SHARE MODE")
                .setParameter(1, staff.value())
                .setParameter(2, id.value())
                .getResultList();
        return found.stream().map(Row::of).map(row -> new Clash(row.text(0), row.day(1), row.day(2))).findFirst();
    }

    Optional<DivisionCode> countyOf(StaffId staff, LocalDate day) {
        List<?> found = entities.createNativeQuery("SELECT o.division_code FROM appointment a JOIN office o ON o.id = a.office_id"
                        + " WHERE a.staff_id = ?1 AND a.valid_from <= ?2 AND a.valid_to > ?2 AND o.level >= 4 ORDER BY a.id LIMIT 1")
                .setParameter(1, staff.value())
                .setParameter(2, day)
                .getResultList();
        return found.stream().map(code -> DivisionCode.of(((String) code).substring(0, COUNTY_DIGITS))).findFirst();
    }
}
