package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;

/** Lists of staff and of required posts, joined and filtered in the database. */
@Dependent
class StaffLists {

    private static final String PEOPLE = " FROM staff s JOIN office h ON h.id = s.office_id"
            + " LEFT JOIN appointment a ON a.staff_id = s.id AND a.valid_from <= ?2 AND a.valid_to > ?2"
            + " LEFT JOIN office p ON p.id = a.office_id";
    private static final String WITH_CERTIFICATE = PEOPLE
            + " LEFT JOIN certificate c ON c.id = (SELECT b.id FROM certificate b WHERE b.staff_id = s.id"
            + "   ORDER BY certificate_state(b.status, b.suspension_last_day, b.suspended_by, b.valid_from, b.valid_to, ?2) = 'VALID' DESC, b.valid_to DESC LIMIT 1)";
    private static final String WHERE = " WHERE COALESCE(p.division_code, h.division_code) LIKE CONCAT(?1, '%') AND (?3 = '' OR s.name LIKE CONCAT(?3, '%'))";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    long count(DivisionCode scope, String text, LocalDate day) {
        return ((Number) bind(entities.createNativeQuery("SELECT COUNT(*)" + PEOPLE + WHERE), scope, text, day).getSingleResult()).longValue();
    }

    List<StaffLine> lines(DivisionCode scope, String text, LocalDate day, Set<EstablishmentKind> established, int first, int max) {
        Query query = entities.createNativeQuery("SELECT s.id, s.name, COALESCE(p.name, h.name), COALESCE(p.division_code, h.division_code), a.position_type, a.establishment_kind,"
                + " EXISTS (SELECT 1 FROM leave_period l WHERE l.staff_id = s.id AND l.valid_from <= ?2 AND l.valid_to > ?2),"
                + " EXISTS (SELECT 1 FROM entry_suspension e WHERE e.staff_id = s.id AND e.valid_from <= ?2 AND e.valid_to > ?2),"
                + " c.number, CASE WHEN c.id IS NULL THEN NULL ELSE certificate_state(c.status, c.suspension_last_day, c.suspended_by, c.valid_from, c.valid_to, ?2) END, c.valid_to"
                + WITH_CERTIFICATE + WHERE + " ORDER BY COALESCE(p.division_code, h.division_code), a.position_type, s.id LIMIT ?4 OFFSET ?5");
        List<?> found = bind(query, scope, text, day).setParameter(4, max).setParameter(5, first).getResultList();
        return found.stream().map(row -> line(Row.of(row), established)).toList();
    }

    List<PositionGap> gaps(DivisionCode scope, LocalDate day, Set<EstablishmentKind> established) {
        String kinds = established.stream().map(kind -> String.valueOf(kind.code())).collect(Collectors.joining(","));
        List<?> found = entities.createNativeQuery("SELECT o.id, o.name, o.division_code, n.position_type, n.required,"
                        + " COALESCE(SUM(FIND_IN_SET(a.establishment_kind, ?3) > 0), 0), COALESCE(SUM(FIND_IN_SET(a.establishment_kind, ?3) = 0), 0)"
                        + " FROM office o JOIN position_norm n ON n.office_level = o.level AND n.valid_from <= ?2 AND n.valid_to > ?2"
                        + " LEFT JOIN appointment a ON a.office_id = o.id AND a.position_type = n.position_type AND a.valid_from <= ?2 AND a.valid_to > ?2"
                        + "   AND NOT EXISTS (SELECT 1 FROM leave_period l WHERE l.staff_id = a.staff_id AND l.kind = 'STOOD_DOWN' AND l.valid_from <= ?2 AND l.valid_to > ?2)"
                        + " WHERE o.division_code LIKE CONCAT(?1, '%')"
                        + " GROUP BY o.id, o.name, o.division_code, n.position_type, n.required ORDER BY o.division_code, n.position_type")
                .setParameter(1, scope.value())
                .setParameter(2, day)
                .setParameter(3, kinds)
                .getResultList();
        return found.stream().map(result -> gap(Row.of(result))).toList();
    }

    private static Query bind(Query query, DivisionCode scope, String text, LocalDate day) {
        return query.setParameter(1, scope.value())
                .setParameter(2, day)
                .setParameter(3, text == null ? "" : text.strip().replaceAll("[\\\\%_]", "\\\\$0"));
    }

    private static StaffLine line(Row row, Set<EstablishmentKind> established) {
        EstablishmentKind kind = row.empty(5) ? null : EstablishmentKind.of((int) row.number(5));
        return new StaffLine(new StaffId(row.number(0)), row.text(1), row.text(2), DivisionCode.of(row.text(3)), row.empty(4) ? null : PositionType.valueOf(row.text(4)),
                kind, kind != null && established.contains(kind), row.flag(6), row.flag(7), row.text(8), row.text(9), row.day(10));
    }

    private static PositionGap gap(Row row) {
        return new PositionGap(new OfficeId(row.number(0)), row.text(1), DivisionCode.of(row.text(2)), PositionType.valueOf(row.text(3)), (int) row.number(4),
                (int) row.number(5), (int) row.number(6));
    }
}
