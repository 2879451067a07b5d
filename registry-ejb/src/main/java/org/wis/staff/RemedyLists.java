package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;

/** Offices, and the remedies in force or waiting in them. */
@Dependent
class RemedyLists {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    List<OfficeLine> offices(DivisionCode scope) {
        return rows("SELECT id, name, division_code, phone FROM office WHERE division_code LIKE CONCAT(?1, '%') ORDER BY division_code", scope, null).stream()
                .map(row -> new OfficeLine(new OfficeId(row.number(0)), row.text(1), DivisionCode.of(row.text(2)), row.text(3)))
                .toList();
    }

    List<ActingLine> actings(DivisionCode scope, LocalDate day) {
        return rows("SELECT a.id, s.id, s.name, o.name, a.township_code, a.document_no, a.valid_from, a.valid_to FROM acting_appointment a JOIN staff s ON s.id = a.staff_id"
                + " JOIN office o ON o.id = s.office_id WHERE a.township_code LIKE CONCAT(?1, '%') AND a.valid_to > ?2 ORDER BY a.valid_to, a.id", scope, day).stream()
                .map(row -> new ActingLine(new ActingPost(new ActingId(row.number(0)), new StaffId(row.number(1)), DivisionCode.of(row.text(4)), row.text(5), row.day(6),
                        row.day(7).minusDays(1)), row.text(2), row.text(3)))
                .toList();
    }

    List<EmergencyLine> emergencies(DivisionCode scope, LocalDate day) {
        return rows("SELECT e.id, s.id, s.name, e.township_code, e.document_no, e.reason, COALESCE(ps.name, p.username), COALESCE(qs.name, q.username), e.first_day, e.last_day,"
                + " e.extended_on IS NOT NULL FROM emergency_authorisation e JOIN staff s ON s.id = e.staff_id"
                + " JOIN account p ON p.id = e.proposed_by LEFT JOIN staff ps ON ps.id = p.staff_id"
                + " LEFT JOIN account q ON q.id = e.approved_by LEFT JOIN staff qs ON qs.id = q.staff_id"
                + " WHERE e.township_code LIKE CONCAT(?1, '%') AND e.last_day >= ?2 AND e.ended_on IS NULL ORDER BY e.last_day, e.id", scope, day).stream()
                .map(row -> new EmergencyLine(new EmergencyId(row.number(0)), new StaffId(row.number(1)), row.text(2), DivisionCode.of(row.text(3)), row.text(4), row.text(5),
                        row.text(6), row.text(7), row.day(8), row.day(9), row.flag(10)))
                .toList();
    }

    List<FreezeLine> freezes(DivisionCode scope, LocalDate day) {
        return rows("SELECT f.division_code, d.name, f.document_no, f.reason, f.valid_from, f.valid_to FROM unit_freeze f JOIN division d ON d.code = f.division_code"
                + " WHERE f.division_code LIKE CONCAT(?1, '%') AND f.valid_to > ?2 ORDER BY f.division_code, f.valid_from", scope, day).stream()
                .map(row -> new FreezeLine(DivisionCode.of(row.text(0)), row.text(1), row.text(2), row.text(3), new Spell(row.day(4), row.day(5))))
                .toList();
    }

    private List<Row> rows(String query, DivisionCode scope, LocalDate day) {
        var asked = entities.createNativeQuery(query).setParameter(1, scope.value());
        if (day != null) {
            asked.setParameter(2, day);
        }
        List<?> found = asked.getResultList();
        return found.stream().map(Row::of).toList();
    }
}
