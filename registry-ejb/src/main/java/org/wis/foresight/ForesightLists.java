package org.wis.foresight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;

/** Names of places and people, and how many women a township keeps the cards of. Counts only, no card is read. */
@Dependent
class ForesightLists {

    private static final int TOWNSHIP = 5;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Name of the office of each township in a division, in the order of their codes. */
    Map<DivisionCode, String> townships(DivisionCode scope) {
        Map<DivisionCode, String> found = new LinkedHashMap<>();
        rows("SELECT division_code, name FROM office WHERE division_code LIKE CONCAT(?1, '%') AND level = " + TOWNSHIP + " ORDER BY division_code", scope)
                .forEach(row -> found.put(new DivisionCode(row.text(0)), row.text(1)));
        return found;
    }

    /** Names of the counties in a division with the name of what they lie in, in the order of their codes. */
    Map<DivisionCode, CountyName> counties(DivisionCode scope) {
        Map<DivisionCode, CountyName> found = new LinkedHashMap<>();
        rows("SELECT c.code, c.name, p.name FROM division c JOIN division p ON p.code = c.parent_code WHERE c.level = 4 AND c.code LIKE CONCAT(?1, '%') AND c.valid_to IS NULL"
                + " ORDER BY c.code", scope).forEach(row -> found.put(new DivisionCode(row.text(0)), new CountyName(row.text(1), row.text(2))));
        return found;
    }

    /** A county and what it lies in. */
    record CountyName(String name, String parent) {
    }

    /** Names of all who have or had a post in a division, or act there and have not ended, by number. */
    Map<Long, String> people(DivisionCode scope, LocalDate today) {
        Map<Long, String> found = new HashMap<>();
        entities.createNativeQuery("SELECT s.id, s.name FROM office o JOIN appointment a ON a.office_id = o.id JOIN staff s ON s.id = a.staff_id"
                        + " WHERE o.division_code LIKE CONCAT(?1, '%') AND a.valid_to > ?2"
                        + " UNION SELECT s.id, s.name FROM acting_appointment x JOIN staff s ON s.id = x.staff_id WHERE x.township_code LIKE CONCAT(?1, '%') AND x.valid_to > ?2")
                .setParameter(1, scope.value())
                .setParameter(2, today)
                .getResultList()
                .forEach(result -> found.put(Row.of(result).number(0), Row.of(result).text(1)));
        return found;
    }

    /** How many women's cards each of these townships keeps; left out where it is none. */
    Map<DivisionCode, Long> women(Collection<DivisionCode> townships) {
        Map<DivisionCode, Long> found = new HashMap<>();
        if (!townships.isEmpty()) {
            // codes are digits only, by their type
            String codes = townships.stream().map(DivisionCode::value).collect(Collectors.joining("','", "'", "'"));
            List<?> rows = entities.createNativeQuery("SELECT township_code, COUNT(*) FROM woman_case WHERE township_code IN (" + codes + ")"
                    + " AND status IN ('ACTIVE', 'LOCKED') GROUP BY township_code").getResultList();
            rows.forEach(result -> found.put(new DivisionCode(Row.of(result).text(0)), Row.of(result).number(1)));
        }
        return found;
    }

    private List<Row> rows(String query, DivisionCode scope) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, scope.value()).getResultList();
        return found.stream().map(Row::of).toList();
    }
}
