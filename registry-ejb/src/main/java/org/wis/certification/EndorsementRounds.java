package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** The certificates that an endorsement round is about: in force by their dates on 31 December of its year, and not ended. */
@Dependent
class EndorsementRounds {

    private static final String STATE = "certificate_state(c.status, c.suspension_last_day, c.suspended_by, c.valid_from, c.valid_to, ?2)";
    private static final String FROM = " FROM certificate c JOIN staff s ON s.id = c.staff_id JOIN office o ON o.id = s.office_id"
            + " LEFT JOIN endorsement e ON e.certificate_id = c.id AND e.year = ?3"
            + " LEFT JOIN certificate_proposal p ON p.certificate_id = c.id AND p.kind = 'ENDORSEMENT' AND p.year = ?3 AND p.decided_at IS NULL"
            + " WHERE o.division_code LIKE CONCAT(?1, '%') AND c.status IN ('VALID', 'SUSPENDED') AND c.valid_from <= ?2 AND YEAR(c.issued_on) <= ?3"
            + " AND c.valid_from <= ?4 AND c.valid_to >= ?4"
            + " AND CASE ?5 WHEN 'OPEN' THEN (e.id IS NULL OR e.result <> 'PASSED') AND p.id IS NULL WHEN 'PROPOSED' THEN p.id IS NOT NULL ELSE e.id IS NOT NULL END";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    long count(DivisionCode scope, int year, EndorsementStage stage, LocalDate today) {
        return ((Number) bind(entities.createNativeQuery("SELECT COUNT(*)" + FROM), scope, year, stage, today).getSingleResult()).longValue();
    }

    List<EndorsementRoundLine> lines(DivisionCode scope, int year, EndorsementStage stage, LocalDate today, int first, int max) {
        Query query = entities.createNativeQuery("SELECT c.number, s.id, s.name, o.name, o.division_code, " + STATE + ", c.valid_to, e.result, p.result, p.document_no, p.reason"
                + FROM + " ORDER BY o.division_code, s.name, c.id LIMIT ?6 OFFSET ?7");
        List<?> found = bind(query, scope, year, stage, today).setParameter(6, max).setParameter(7, first).getResultList();
        return found.stream().map(Row::of).map(EndorsementRounds::line).toList();
    }

    private static Query bind(Query query, DivisionCode scope, int year, EndorsementStage stage, LocalDate today) {
        return query.setParameter(1, scope.value()).setParameter(2, today).setParameter(3, year).setParameter(4, LocalDate.of(year, 12, 31)).setParameter(5, stage.name());
    }

    private static EndorsementRoundLine line(Row row) {
        return new EndorsementRoundLine(new CertificateNumber(row.text(0)), new StaffId(row.number(1)), row.text(2), row.text(3), DivisionCode.of(row.text(4)),
                CertificateState.valueOf(row.text(5)), row.day(6), result(row, 7), result(row, 8), row.text(9), row.text(10));
    }

    private static EndorsementResult result(Row row, int column) {
        return row.empty(column) ? null : EndorsementResult.valueOf(row.text(column));
    }
}
