package org.wis.foresight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;

/** Who works where and is told, which notices are open, and who has a seat. */
@Dependent
class WarningLists {

    private static final int COUNTY = 4;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** The counties that have an office, in the order of their codes. */
    List<DivisionCode> counties() {
        return rows(entities.createNativeQuery("SELECT division_code FROM office WHERE level = " + COUNTY + " ORDER BY division_code")).stream()
                .map(row -> new DivisionCode(row.text(0))).toList();
    }

    /** Who holds a post of the county or its townships that enters data or leads an office, on a day. */
    List<Post> posts(DivisionCode county, LocalDate day) {
        return rows(entities.createNativeQuery("SELECT a.staff_id, o.division_code, o.name, a.position_type FROM office o JOIN appointment a ON a.office_id = o.id"
                        + " WHERE o.division_code LIKE CONCAT(?1, '%') AND a.position_type IN ('TOWNSHIP_OPERATOR', 'COUNTY_INFO_MANAGER', 'SECTION_HEAD')"
                        + " AND a.valid_from <= ?2 AND a.valid_to > ?2 ORDER BY o.division_code, a.id").setParameter(1, county.value()).setParameter(2, day)).stream()
                .map(row -> new Post(row.number(0), new DivisionCode(row.text(1)), row.text(2), row.text(3))).toList();
    }

    /** A post held: by whom, where, name of the office, position as kept. */
    record Post(long staff, DivisionCode office, String officeName, String position) {
    }

    /** Who speaks for a prefecture or the province, by division. */
    Map<DivisionCode, List<Long>> offices() {
        Map<DivisionCode, List<Long>> found = new LinkedHashMap<>();
        rows(entities.createNativeQuery("SELECT DISTINCT o.division_code, s.id FROM account_role r JOIN account a ON a.id = r.account_id JOIN staff s ON s.id = a.staff_id"
                + " JOIN office o ON o.id = s.office_id WHERE (r.role = 'PREFECTURE_OFFICE' AND o.level = 3 OR r.role = 'PROVINCIAL_OFFICE' AND o.level = 2)"
                + " AND a.disabled_at IS NULL ORDER BY o.division_code, s.id"))
                .forEach(row -> found.computeIfAbsent(new DivisionCode(row.text(0)), code -> new ArrayList<>()).add(row.number(1)));
        return found;
    }

    /** Causes of open notices that begin so. */
    Set<String> open(String beginning) {
        Set<String> found = new LinkedHashSet<>();
        rows(entities.createNativeQuery("SELECT DISTINCT cause FROM notice WHERE cause LIKE CONCAT(?1, '%') AND closed_at IS NULL ORDER BY cause").setParameter(1, beginning))
                .forEach(row -> found.add(row.text(0)));
        return found;
    }

    /** Minutes from a day to the end of its year in sessions at prefecture level or above in which people of a county have a confirmed seat, by number. */
    Map<Long, Integer> seatMinutes(DivisionCode county, LocalDate day) {
        Map<Long, Integer> found = new HashMap<>();
        rows(entities.createNativeQuery("SELECT e.staff_id, SUM(d.approved_minutes) FROM enrolment e JOIN training_session s ON s.id = e.session_id AND s.state = 'PUBLISHED'"
                        + " AND s.organiser_level <= 3 JOIN session_day d ON d.session_id = s.id AND NOT d.dropped AND d.day BETWEEN ?2 AND ?3"
                        + " WHERE e.county_code = ?1 AND e.state = 'CONFIRMED' GROUP BY e.staff_id")
                .setParameter(1, county.value()).setParameter(2, day).setParameter(3, LocalDate.of(day.getYear(), 12, 31)))
                .forEach(row -> found.put(row.number(0), (int) row.number(1)));
        return found;
    }

    private static List<Row> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Row::of).toList();
    }
}
