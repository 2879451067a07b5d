package org.wis.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;
import org.wis.planner.Days;
import org.wis.planner.Duty;
import org.wis.staff.Row;

/** Facts about the people of a place from the tables of people, certificates and hours; one question for each table. */
@Dependent
class PersonRows {

    private static final String PEOPLE = "SELECT a.staff_id FROM appointment a JOIN office o ON o.id = a.office_id WHERE o.division_code LIKE CONCAT(?1, '%')"
            + " AND a.position_type IN ('TOWNSHIP_OPERATOR', 'COUNTY_INFO_MANAGER') AND a.valid_from <= ?2 AND a.valid_to > ?2";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /**
     * A post of a person.
     *
     * @param staff      number of the person
     * @param name       her name
     * @param office     division of the office
     * @param county     whether it is the post of a county manager
     * @param kind       establishment kind
     * @param days       days of the appointment
     */
    record Post(long staff, String name, DivisionCode office, boolean county, int kind, Days days) {
    }

    /** Who holds a post on the day; her township comes before her county. */
    List<Post> posts(DivisionCode scope, LocalDate day) {
        return rows("SELECT a.staff_id, s.name, o.division_code, a.position_type, a.establishment_kind, a.valid_from, a.valid_to FROM appointment a JOIN office o ON o.id = a.office_id"
                + " JOIN staff s ON s.id = a.staff_id WHERE o.division_code LIKE CONCAT(?1, '%') AND o.level IN (4, 5)"
                + " AND a.position_type IN ('TOWNSHIP_OPERATOR', 'COUNTY_INFO_MANAGER') AND a.valid_from <= ?2 AND a.valid_to > ?2 ORDER BY o.level DESC, a.staff_id, a.id", scope, day).stream()
                .map(row -> new Post(row.number(0), row.text(1), DivisionCode.of(row.text(2)), "COUNTY_INFO_MANAGER".equals(row.text(3)), (int) row.number(4),
                        new Days(row.day(5), row.day(6).minusDays(1))))
                .toList();
    }

    /** Days on which a certificate is in force; {@code county} types serve both posts. Key: number of the person, then whether it is a county's. */
    Map<Long, Map<Boolean, List<Days>>> certificates(DivisionCode scope, LocalDate day) {
        Map<Long, Map<Boolean, List<Days>>> found = new HashMap<>();
        for (Row row : rows("SELECT c.staff_id, c.type, c.status, c.suspended_by, c.suspension_last_day, c.valid_from, c.valid_to FROM certificate c WHERE c.staff_id IN (" + PEOPLE
                + ") AND c.status IN ('VALID', 'SUSPENDED') ORDER BY c.id", scope, day)) {
            LocalDate from = row.day(5);
            boolean lapses = "SUSPENDED".equals(row.text(2)) && !row.empty(4) && "COUNTY".equals(row.text(3));
            if ("VALID".equals(row.text(2)) || lapses) {
                LocalDate first = lapses && row.day(4).plusDays(1).isAfter(from) ? row.day(4).plusDays(1) : from;
                DaySets.between(first, row.day(6)).ifPresent(days -> found.computeIfAbsent(row.number(0), id -> new HashMap<>())
                        .computeIfAbsent("COUNTY".equals(row.text(1)), type -> new ArrayList<>()).add(days));
            }
        }
        return found;
    }

    /** Leave by person. */
    Map<Long, List<Days>> leaves(DivisionCode scope, LocalDate day) {
        return spells("SELECT l.staff_id, l.valid_from, l.valid_to FROM leave_period l WHERE l.valid_to > ?2 AND l.staff_id IN (" + PEOPLE + ") ORDER BY l.id", scope, day);
    }

    /** Decisions against entry by person. */
    Map<Long, List<Days>> suspensions(DivisionCode scope, LocalDate day) {
        return spells("SELECT e.staff_id, e.valid_from, e.valid_to FROM entry_suspension e WHERE e.valid_to > ?2 AND e.staff_id IN (" + PEOPLE + ") ORDER BY e.id", scope, day);
    }

    /** Acting posts by person. */
    Map<Long, List<Duty>> actings(DivisionCode scope, LocalDate day) {
        Map<Long, List<Duty>> found = new HashMap<>();
        rows("SELECT x.staff_id, x.township_code, x.valid_from, x.valid_to FROM acting_appointment x WHERE x.valid_to > ?2 AND x.staff_id IN (" + PEOPLE + ") ORDER BY x.id", scope, day)
                .forEach(row -> found.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                        .add(new Duty(DivisionCode.of(row.text(1)), new Days(row.day(2), row.day(3).minusDays(1)))));
        return found;
    }

    /** Numbers of the persons of a place who sit in sessions, or did, with the session, the state and the course: for what is kept and what is out of the question. */
    List<Row> enrolments(DivisionCode scope, LocalDate day, Set<String> states) {
        String wanted = "'" + String.join("','", states) + "'";
        return rows("SELECT e.staff_id, e.session_id, e.state FROM enrolment e WHERE e.state IN (" + wanted + ") AND e.staff_id IN (" + PEOPLE + ") ORDER BY e.id", scope, day);
    }

    /** Courses that do not count again and that the person has completed in the year. */
    List<Row> coursesHad(DivisionCode scope, LocalDate day, int year) {
        return rows("SELECT DISTINCT e.staff_id, s.course_id FROM completion k JOIN enrolment e ON e.id = k.enrolment_id JOIN training_session s ON s.id = e.session_id"
                + " JOIN course c ON c.id = s.course_id AND NOT c.repeatable WHERE k.result = 'PASSED' AND YEAR(k.completed_on) = " + year + " AND e.staff_id IN (" + PEOPLE + ")", scope, day);
    }

    private Map<Long, List<Days>> spells(String query, DivisionCode scope, LocalDate day) {
        Map<Long, List<Days>> found = new HashMap<>();
        rows(query, scope, day).forEach(row -> found.computeIfAbsent(row.number(0), id -> new ArrayList<>()).add(new Days(row.day(1), row.day(2).minusDays(1))));
        return found;
    }

    private List<Row> rows(String query, DivisionCode scope, LocalDate day) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, scope.value()).setParameter(2, day).getResultList();
        return found.stream().map(Row::of).toList();
    }
}
