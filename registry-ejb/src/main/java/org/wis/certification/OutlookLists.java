package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.Limits;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** Who enters data in each township of a division, with the dates on which that ends, in one question. */
@Dependent
class OutlookLists {

    /** Place and person differ between who holds the post there and who acts there; everything else is the same. */
    private static final String COLUMNS = "SELECT o.division_code, o.name, s.id, s.name, a.establishment_kind, a.valid_to, %s,"
            + " (SELECT MIN(l.valid_from) FROM leave_period l WHERE l.staff_id = s.id AND l.valid_to > ?2),"
            + " (SELECT MIN(e.valid_from) FROM entry_suspension e WHERE e.staff_id = s.id AND e.valid_to > ?2),"
            + " CASE WHEN c.id IS NULL THEN NULL ELSE certificate_state(c.status, c.suspension_last_day, c.suspended_by, c.valid_from, c.valid_to, ?2) END, c.valid_to,"
            + " (SELECT MIN(r.applied_on) FROM renewal_application r WHERE r.certificate_id = c.id AND r.decided_on IS NULL),"
            + " t.strict_minutes, t.wide_minutes, t.prefecture_trainings, t.obligation, t.late_make_up_on";
    private static final String FACTS = " LEFT JOIN staff s ON s.id = a.staff_id"
            + " LEFT JOIN certificate c ON c.id = (SELECT b.id FROM certificate b WHERE b.staff_id = s.id"
            + "   ORDER BY certificate_state(b.status, b.suspension_last_day, b.suspended_by, b.valid_from, b.valid_to, ?2) = 'VALID' DESC, b.valid_to DESC LIMIT 1)"
            + " LEFT JOIN training_standing t ON t.staff_id = s.id AND t.year = YEAR(?2) - 1"
            + " WHERE o.level = 5 AND o.division_code LIKE CONCAT(?1, '%')";
    private static final String ON_POST = " LEFT JOIN appointment a ON %s AND a.position_type = 'TOWNSHIP_OPERATOR' AND a.valid_from <= ?2 AND a.valid_to > ?2";
    private static final String STATEMENT = String.format(COLUMNS, "NULL") + " FROM office o" + String.format(ON_POST, "a.office_id = o.id") + FACTS
            + " UNION ALL " + String.format(COLUMNS, "x.valid_to") + " FROM office o"
            + " JOIN acting_appointment x ON x.township_code = o.division_code AND x.valid_from <= ?2 AND x.valid_to > ?2"
            + String.format(ON_POST, "a.staff_id = x.staff_id") + FACTS
            + " ORDER BY 1, 3";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;
    @Inject
    Limits limits;

    /** By office of each township, in the order of their codes; an empty list where the post is not held. */
    Map<Place, List<OperatorDates>> operators(DivisionCode scope, LocalDate today) {
        List<?> found = entities.createNativeQuery(STATEMENT).setParameter(1, scope.value()).setParameter(2, today).getResultList();
        Set<EstablishmentKind> kinds = limits.onEstablishment(today);
        Map<Place, List<OperatorDates>> operators = new LinkedHashMap<>();
        for (Object result : found) {
            Row row = Row.of(result);
            List<OperatorDates> there = operators.computeIfAbsent(new Place(DivisionCode.of(row.text(0)), row.text(1)), place -> new ArrayList<>());
            if (!row.empty(2)) {
                there.add(dates(row, kinds, today));
            }
        }
        return operators;
    }

    /** The office of a township. */
    record Place(DivisionCode township, String officeName) {
    }

    private OperatorDates dates(Row row, Set<EstablishmentKind> kinds, LocalDate today) {
        return new OperatorDates(new StaffId(row.number(2)), row.text(3), !row.empty(6), kinds.contains(EstablishmentKind.of((int) row.number(4))), row.day(5), row.day(6),
                row.day(7), row.day(8), row.empty(9) ? null : CertificateState.valueOf(row.text(9)), lastDay(row), trainingEnds(row, today));
    }

    /** An undecided renewal that was applied for in time keeps the right for some days more. */
    private LocalDate lastDay(Row row) {
        LocalDate typed = row.day(10);
        if (typed == null || row.empty(11) || row.day(11).isAfter(typed.minusDays(limits.number("renewal.lead.days", typed)))) {
            return typed;
        }
        return typed.plusDays(limits.number("renewal.pending.days", typed));
    }

    /** Only a year that was entered and is owed in full or deferred is looked at: whoever is new or excused owes nothing that could be missing. */
    private LocalDate trainingEnds(Row row, LocalDate today) {
        boolean owed = List.of("FULL", "DEFERRED").contains(String.valueOf(row.text(15)));
        LocalDate lastYear = LocalDate.of(today.getYear() - 1, 12, 31);
        boolean madeUp = !row.empty(16) && !row.day(16).isAfter(today);
        if (!owed || madeUp) {
            return null;
        }
        long minutes = "WIDE".equals(limits.word("training.mode", lastYear)) ? row.number(13) : row.number(12);
        boolean complete = minutes >= limits.number("training.minutes.required", lastYear) && row.number(14) >= limits.number("training.prefecture.required", lastYear);
        String grace = "DEFERRED".equals(row.text(15)) ? "training.deferral.grace.end" : "training.grace.end";
        return complete ? null : MonthDay.parse("--" + limits.word(grace, today)).atYear(today.getYear()).plusDays(1);
    }
}
