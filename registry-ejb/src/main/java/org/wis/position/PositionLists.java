package org.wis.position;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;

/** How many holders of required posts came, stayed and left, added up by place in the database. */
@Dependent
class PositionLists {

    private static final String TURNOVER = "SELECT LEFT(o.division_code, ?4), d.name,"
            + " SUM(a.valid_from <= ?2 AND a.valid_to > ?2), SUM(a.valid_from <= ?3 AND a.valid_to > ?3),"
            + " SUM(a.valid_from >= ?2 AND a.valid_from <= ?3 AND NOT EXISTS (SELECT 1 FROM appointment b WHERE b.staff_id = a.staff_id AND b.office_id = a.office_id"
            + "   AND b.position_type = a.position_type AND b.valid_to = a.valid_from)),"
            + " SUM(a.valid_to > ?2 AND a.valid_to <= ?3 AND NOT EXISTS (SELECT 1 FROM appointment c WHERE c.staff_id = a.staff_id AND c.office_id = a.office_id"
            + "   AND c.position_type = a.position_type AND c.valid_from = a.valid_to)),"
            + " SUM(IF(a.valid_from <= ?3 AND a.valid_to > ?3, DATEDIFF(?3, a.valid_from) + 1, 0))"
            + " FROM office o JOIN position_norm n ON n.office_level = o.level AND n.valid_from <= ?3 AND n.valid_to > ?3"
            + " JOIN appointment a ON a.office_id = o.id AND a.position_type = n.position_type"
            + " JOIN division d ON d.code = LEFT(o.division_code, ?4)"
            + " WHERE o.division_code LIKE CONCAT(?1, '%') AND a.valid_to > ?2 AND a.valid_from <= ?3"
            + " GROUP BY LEFT(o.division_code, ?4), d.name ORDER BY LEFT(o.division_code, ?4)";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** @param length digits of a place */
    List<Turnover> turnover(DivisionCode scope, LocalDate firstDay, LocalDate lastDay, int length) {
        List<?> found = entities.createNativeQuery(TURNOVER)
                .setParameter(1, scope.value())
                .setParameter(2, firstDay)
                .setParameter(3, lastDay)
                .setParameter(4, length)
                .getResultList();
        return found.stream().map(Row::of).map(row -> new Turnover(DivisionCode.of(row.text(0)), row.text(1), row.number(2), row.number(3), row.number(4), row.number(5),
                row.number(6))).toList();
    }
}
