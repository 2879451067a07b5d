package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** Training done elsewhere, stored. */
@Dependent
class OutsideTrainings {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    OutsideTraining add(OutsideTraining training) {
        entities.persist(training);
        entities.flush();
        return training;
    }

    OutsideTraining get(OutsideId id) {
        OutsideTraining training = entities.find(OutsideTraining.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (training == null) {
            throw new Refused(AttendanceRefusal.OUTSIDE_TRAINING_UNKNOWN);
        }
        return training;
    }

    /** Whose it is; it never changes. */
    StaffId staffOf(OutsideId id) {
        List<?> found = entities.createNativeQuery("SELECT staff_id FROM outside_training WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(staff -> new StaffId(((Number) staff).longValue())).findFirst().orElseThrow(() -> new Refused(AttendanceRefusal.OUTSIDE_TRAINING_UNKNOWN));
    }

    /** Of the people in a division, those that wait first, then the youngest. @param reader account of the reader */
    List<OutsideLine> within(DivisionCode scope, long reader) {
        List<?> found = entities.createNativeQuery("SELECT t.id, s.id, s.name, o.name, t.title, t.organiser, t.organiser_level, t.online, t.day, t.approved_minutes, t.document_no,"
                        + " COALESCE(e.name, a.username), t.entered_by = ?2, t.decision, t.decision_reason FROM outside_training t JOIN staff s ON s.id = t.staff_id"
                        + " JOIN office o ON o.id = s.office_id JOIN account a ON a.id = t.entered_by LEFT JOIN staff e ON e.id = a.staff_id"
                        + " WHERE o.division_code LIKE CONCAT(?1, '%') ORDER BY t.decision <> 'WAITING', t.id DESC")
                .setParameter(1, scope.value()).setParameter(2, reader).setMaxResults(MOST).getResultList();
        return found.stream().map(Row::of).map(row -> new OutsideLine(new OutsideId(row.number(0)), new StaffId(row.number(1)), row.text(2), row.text(3), row.text(4), row.text(5),
                (int) row.number(6), row.flag(7), row.day(8), (int) row.number(9), row.text(10), row.text(11), row.flag(12), OutsideDecision.valueOf(row.text(13)),
                row.text(14))).toList();
    }

    void flush() {
        entities.flush();
    }
}
