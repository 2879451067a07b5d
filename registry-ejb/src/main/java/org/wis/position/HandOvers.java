package org.wis.position;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.staff.PositionType;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** The stored hand-overs, and the posts that ended without one. */
@Dependent
class HandOvers {

    private static final String COLUMNS = "SELECT a.id, s.id, s.name, o.name, o.division_code, a.position_type, a.valid_from, a.valid_to";

    private static final String DEPARTURES = " FROM appointment a"
            + " JOIN office o ON o.id = a.office_id JOIN staff s ON s.id = a.staff_id"
            + " JOIN position_norm n ON n.office_level = o.level AND n.position_type = a.position_type AND n.valid_from <= ?2 AND n.valid_to > ?2"
            + " LEFT JOIN hand_over h ON h.appointment_id = a.id"
            + " WHERE a.valid_to <= ?3 AND o.division_code LIKE CONCAT(?1, '%') AND h.id IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM appointment g WHERE g.staff_id = a.staff_id AND g.office_id = a.office_id AND g.position_type = a.position_type"
            + "   AND g.valid_from = a.valid_to)";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** To be changed: read with a lock. */
    Optional<HandOver> find(long appointment) {
        return entities.createQuery("SELECT h FROM HandOver h WHERE h.appointmentId = :appointment", HandOver.class)
                .setParameter("appointment", appointment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    void add(HandOver handOver) {
        entities.persist(handOver);
        entities.flush();
    }

    /** First day on a post of hers and the code of its office's division; empty when the post is not hers. */
    Optional<Row> post(StaffId staff, long appointment) {
        List<?> found = entities.createNativeQuery("SELECT a.valid_from, o.division_code FROM appointment a JOIN office o ON o.id = a.office_id WHERE a.id = ?1 AND a.staff_id = ?2")
                .setParameter(1, appointment)
                .setParameter(2, staff.value())
                .getResultList();
        return found.stream().map(Row::of).findFirst();
    }

    /** Of the posts of a person. */
    List<HandOverLine> of(StaffId staff) {
        List<?> found = entities.createNativeQuery("SELECT h.appointment_id, r.name, h.handed_on, h.items, h.document_no FROM hand_over h JOIN appointment a ON a.id = h.appointment_id"
                        + " LEFT JOIN staff r ON r.id = h.receiver_staff_id WHERE a.staff_id = ?1 ORDER BY h.handed_on DESC, h.id DESC")
                .setParameter(1, staff.value())
                .getResultList();
        return found.stream().map(Row::of).map(row -> new HandOverLine(row.number(0), row.text(1), row.day(2), row.text(3), row.text(4))).toList();
    }

    long countOpen(DivisionCode scope, LocalDate day, LocalDate until) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*)" + DEPARTURES)
                .setParameter(1, scope.value()).setParameter(2, day).setParameter(3, until)
                .getSingleResult()).longValue();
    }

    /** Posts that ended before the day given or do so by then, and were not handed over; the latest first. */
    List<Departure> open(DivisionCode scope, LocalDate day, LocalDate until, int first, int max) {
        List<?> found = entities.createNativeQuery(COLUMNS + DEPARTURES + " ORDER BY a.valid_to DESC, a.id DESC LIMIT ?4 OFFSET ?5")
                .setParameter(1, scope.value()).setParameter(2, day).setParameter(3, until).setParameter(4, max).setParameter(5, first)
                .getResultList();
        return found.stream().map(Row::of).map(row -> new Departure(row.number(0), new StaffId(row.number(1)), row.text(2), row.text(3), DivisionCode.of(row.text(4)),
                PositionType.valueOf(row.text(5)), row.day(6), row.day(7).minusDays(1))).toList();
    }
}
