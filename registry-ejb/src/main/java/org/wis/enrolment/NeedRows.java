package org.wis.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;

/** Who owes the training of a year, and which sessions are still to come. */
@Dependent
class NeedRows {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Who of a division is on leave on the day. */
    Set<Long> onLeave(DivisionCode scope, LocalDate day) {
        List<?> found = entities.createNativeQuery("SELECT DISTINCT l.staff_id FROM leave_period l JOIN appointment a ON a.staff_id = l.staff_id AND a.valid_from <= ?2 AND a.valid_to > ?2"
                        + " JOIN office o ON o.id = a.office_id WHERE l.valid_from <= ?2 AND l.valid_to > ?2 AND o.division_code LIKE CONCAT(?1, '%')")
                .setParameter(1, scope.value())
                .setParameter(2, day)
                .getResultList();
        return found.stream().map(staff -> ((Number) staff).longValue()).collect(Collectors.toSet());
    }

    /** Sessions of the year, announced and not over, that a division can use. */
    List<Feasibility.Coming> coming(DivisionCode scope, int year, LocalDate today) {
        List<?> found = entities.createNativeQuery("SELECT s.id, (SELECT COALESCE(SUM(d.approved_minutes), 0) FROM session_day d WHERE d.session_id = s.id AND NOT d.dropped),"
                        + " s.first_day, s.last_day, s.organiser_level, s.capacity - (SELECT COUNT(*) FROM enrolment e WHERE e.session_id = s.id AND e.state IN ('NOMINATED', 'CONFIRMED'))"
                        + " FROM training_session s JOIN course c ON c.id = s.course_id AND c.recognised JOIN office o ON o.id = s.organiser_office_id"
                        + " WHERE s.state = 'PUBLISHED' AND s.first_day >= ?3 AND YEAR(s.last_day) = ?2"
                        + " AND (o.division_code LIKE CONCAT(?1, '%') OR ?1 LIKE CONCAT(o.division_code, '%')) ORDER BY s.first_day, s.id")
                .setParameter(1, scope.value())
                .setParameter(2, year)
                .setParameter(3, today)
                .getResultList();
        return found.stream().map(Row::of).map(row -> new Feasibility.Coming(row.number(0), (int) row.number(1), row.day(2), row.day(3), row.number(4) <= 3,
                (int) Math.max(0, row.number(5)), freeQuotas(row.number(0)))).toList();
    }

    private Map<DivisionCode, Integer> freeQuotas(long session) {
        Map<DivisionCode, Integer> quotas = new HashMap<>();
        List<?> found = entities.createNativeQuery("SELECT q.county_code, q.seats - (SELECT COUNT(*) FROM enrolment e WHERE e.session_id = q.session_id AND e.county_code = q.county_code"
                + " AND e.state IN ('NOMINATED', 'CONFIRMED')) FROM session_quota q WHERE q.session_id = ?1").setParameter(1, session).getResultList();
        found.stream().map(Row::of).forEach(row -> quotas.put(DivisionCode.of(row.text(0)), (int) Math.max(0, row.number(1))));
        return quotas;
    }

    /** Numbers of the sessions, not over, in which each person holds a seat. */
    Map<Long, List<Long>> seats(DivisionCode scope, LocalDate today) {
        Map<Long, List<Long>> seats = new HashMap<>();
        List<?> found = entities.createNativeQuery("SELECT e.staff_id, e.session_id FROM enrolment e JOIN training_session s ON s.id = e.session_id AND s.state = 'PUBLISHED'"
                        + " AND s.last_day >= ?2 WHERE e.state IN ('NOMINATED', 'CONFIRMED') AND e.county_code LIKE CONCAT(?1, '%') AND e.booked_year IS NULL")
                .setParameter(1, scope.value())
                .setParameter(2, today)
                .getResultList();
        found.stream().map(Row::of).forEach(row -> seats.computeIfAbsent(row.number(0), staff -> new ArrayList<>()).add(row.number(1)));
        return seats;
    }
}
