package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.staff.OfficeId;
import org.wis.staff.Row;

/** Plans as they are listed, with what has come of them. */
@Dependent
class PlanLists {

    private static final String HEAD = "SELECT p.id, o.id, o.name, o.division_code, p.state, p.document_no, p.remark, p.submitted_at, p.decided_at, p.submitted_by,"
            + " (SELECT COUNT(*) FROM training_plan_item i WHERE i.plan_id = p.id AND NOT i.dropped),"
            + " (SELECT COALESCE(SUM(i.minutes), 0) FROM training_plan_item i WHERE i.plan_id = p.id AND NOT i.dropped),"
            + " (SELECT COALESCE(SUM(i.budget), 0) FROM training_plan_item i WHERE i.plan_id = p.id AND NOT i.dropped),"
            + " (SELECT COUNT(DISTINCT i.id) FROM training_plan_item i JOIN training_session s ON s.plan_item_id = i.id AND s.state <> 'CANCELLED' AND s.last_day < ?1"
            + "   WHERE i.plan_id = p.id AND NOT i.dropped), o.level"
            + " FROM office o LEFT JOIN training_plan p ON p.office_id = o.id AND p.year = ?2";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    Optional<PlanLine> of(OfficeId office, int year, LocalDate today) {
        List<?> found = entities.createNativeQuery(HEAD + " WHERE o.id = ?3").setParameter(1, today).setParameter(2, year).setParameter(3, office.value()).getResultList();
        return found.stream().map(Row::of).map(row -> line(row, year)).findFirst();
    }

    /** Of the offices right below a division, those without a plan too. */
    List<PlanLine> below(DivisionCode division, int year, LocalDate today) {
        List<?> found = entities.createNativeQuery(HEAD + " WHERE o.division_code LIKE CONCAT(?3, '%') AND o.level = ?4 ORDER BY o.division_code")
                .setParameter(1, today)
                .setParameter(2, year)
                .setParameter(3, division.value())
                .setParameter(4, division.level() + 1)
                .getResultList();
        return found.stream().map(Row::of).map(row -> line(row, year)).toList();
    }

    List<PlanItemLine> items(PlanId plan, LocalDate today) {
        List<?> found = entities.createNativeQuery("SELECT i.id, i.title, i.subject, i.minutes, i.organiser_level, i.month, i.budget, i.persons, i.target,"
                        + " (SELECT COUNT(*) FROM training_session s WHERE s.plan_item_id = i.id AND s.state <> 'CANCELLED'),"
                        + " (SELECT COUNT(*) FROM training_session s WHERE s.plan_item_id = i.id AND s.state <> 'CANCELLED' AND s.last_day < ?2)"
                        + " FROM training_plan_item i WHERE i.plan_id = ?1 AND NOT i.dropped ORDER BY i.month, i.id")
                .setParameter(1, plan.value())
                .setParameter(2, today)
                .getResultList();
        return found.stream().map(Row::of)
                .map(row -> new PlanItemLine(new PlanItemId(row.number(0)), new PlanItemDraft(row.text(1), Subject.valueOf(row.text(2)), (int) row.number(3), (int) row.number(4),
                        (int) row.number(5), (BigDecimal) row.cells()[6], (int) row.number(7), row.text(8)), (int) row.number(9), (int) row.number(10)))
                .toList();
    }

    /** Items a session of an office may fulfil: of the plans of the year above it, of it and below it. */
    List<PlanItemLine> itemsFor(DivisionCode organiser, int year, LocalDate today) {
        List<?> plans = entities.createNativeQuery("SELECT p.id FROM training_plan p JOIN office o ON o.id = p.office_id WHERE p.year = ?2"
                        + " AND (o.division_code LIKE CONCAT(?1, '%') OR ?1 LIKE CONCAT(o.division_code, '%')) AND o.level <= 4 ORDER BY o.level, o.division_code")
                .setParameter(1, organiser.value())
                .setParameter(2, year)
                .getResultList();
        return plans.stream().flatMap(plan -> items(new PlanId(((Number) plan).longValue()), today).stream()).toList();
    }

    private static PlanLine line(Row row, int year) {
        return new PlanLine(row.empty(0) ? null : new PlanId(row.number(0)), new OfficeId(row.number(1)), row.text(2), DivisionCode.of(row.text(3)), year,
                row.empty(4) ? null : PlanState.valueOf(row.text(4)), row.text(5), row.text(6), row.moment(7), row.moment(8), row.empty(9) ? null : row.number(9),
                (int) row.number(10), (int) row.number(11), (BigDecimal) row.cells()[12], (int) row.number(13));
    }
}
