package org.wis.hours;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;
import org.wis.staff.Spell;
import org.wis.staff.StaffId;
import org.wis.training.TrainingObligation;

/** Training years of many, from what was kept for the gate; and the sessions that could still help one. */
@Dependent
class HoursLists {

    private static final String DATA_ENTRY = "position_type IN ('TOWNSHIP_OPERATOR', 'COUNTY_INFO_MANAGER')";
    private static final String FROM = " FROM office o JOIN appointment a ON a.office_id = o.id AND a." + DATA_ENTRY + " AND a.valid_from <= ?2 AND a.valid_to > ?2"
            + " JOIN staff s ON s.id = a.staff_id WHERE o.division_code LIKE CONCAT(?1, '%') AND (?3 = '' OR s.name LIKE CONCAT(?3, '%'))";
    private static final String SEATS_TAKEN = "(SELECT COUNT(*) FROM enrolment e WHERE e.session_id = s.id AND e.state IN ('NOMINATED', 'CONFIRMED')";
    private static final String NEXT = "SELECT s.id, c.title, o.name, s.first_day, s.last_day, (SELECT COALESCE(SUM(d.approved_minutes), 0) FROM session_day d"
            + "   WHERE d.session_id = s.id AND NOT d.dropped), LEAST(s.capacity - " + SEATS_TAKEN + "), COALESCE(q.seats - " + SEATS_TAKEN + " AND e.county_code = q.county_code), s.capacity)) seats,"
            + "   o.division_code LIKE CONCAT(LEFT(h.division_code, 4), '%')"
            + " FROM staff p JOIN office h ON h.id = p.office_id JOIN training_session s ON s.state = 'PUBLISHED' AND s.first_day > ?2 AND s.last_day <= ?3"
            + " JOIN course c ON c.id = s.course_id AND c.recognised JOIN office o ON o.id = s.organiser_office_id"
            + " LEFT JOIN session_quota q ON q.session_id = s.id AND h.division_code LIKE CONCAT(q.county_code, '%')"
            + " WHERE p.id = ?1 AND (s.organiser_level <= 3 OR ?4 AND NOT c.pre_service)"
            + "   AND (q.id IS NOT NULL OR h.division_code LIKE CONCAT(o.division_code, '%') AND NOT EXISTS (SELECT 1 FROM session_quota x WHERE x.session_id = s.id))"
            + "   AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.session_id = s.id AND e.staff_id = p.id AND e.state IN ('REQUESTED', 'NOMINATED', 'CONFIRMED'))"
            + "   AND (c.repeatable OR NOT EXISTS (SELECT 1 FROM enrolment e JOIN completion z ON z.enrolment_id = e.id JOIN training_session y ON y.id = e.session_id"
            + "     WHERE e.staff_id = p.id AND y.course_id = c.id AND z.result <> 'FAILED' AND YEAR(y.last_day) = YEAR(s.last_day)))"
            + " HAVING seats > 0 ORDER BY s.first_day, s.id LIMIT 1";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;
    @Inject
    HoursParameters parameters;

    String name(StaffId staff) {
        return (String) entities.createNativeQuery("SELECT name FROM staff WHERE id = ?1").setParameter(1, staff.value()).getSingleResult();
    }

    /** The next session from a day to a last day with a seat for her; county sessions only where they count. */
    Optional<NextSession> next(StaffId staff, LocalDate today, LocalDate until, boolean wide) {
        List<?> found = entities.createNativeQuery(NEXT).setParameter(1, staff.value()).setParameter(2, today).setParameter(3, until).setParameter(4, wide).getResultList();
        return found.stream().map(Row::of).map(row -> new NextSession(row.number(0), row.text(1), row.text(2), row.day(3), row.day(4), (int) row.number(5), (int) row.number(6),
                row.flag(7))).findFirst();
    }

    long count(DivisionCode scope, LocalDate day, String text) {
        return ((Number) bind(entities.createNativeQuery("SELECT COUNT(*)" + FROM), scope, day, text).getSingleResult()).longValue();
    }

    List<HoursLine> lines(DivisionCode scope, int year, LocalDate day, LocalDate today, String text, int first, int max) {
        List<?> found = bind(entities.createNativeQuery("SELECT s.id, s.name, o.name, o.division_code, COALESCE(t.strict_minutes, 0), COALESCE(t.wide_minutes, 0),"
                + " COALESCE(t.prefecture_trainings, 0), COALESCE(t.pre_service_passed, FALSE), NULLIF(t.obligation, 'BY_DAYS'), t.late_make_up_on"
                + FROM.replace(" WHERE ", " LEFT JOIN training_standing t ON t.staff_id = s.id AND t.year = ?6 WHERE ")
                + " ORDER BY o.division_code, s.id LIMIT ?4 OFFSET ?5"), scope, day, text).setParameter(4, max).setParameter(5, first).setParameter(6, year).getResultList();
        List<Row> rows = found.stream().map(Row::of).toList();
        String people = rows.stream().map(row -> String.valueOf(row.number(0))).distinct().collect(Collectors.joining(","));
        Map<Long, List<Spell>> posts = spells("appointment", DATA_ENTRY, people);
        Map<Long, List<Spell>> leaves = spells("leave_period", "kind IN ('MATERNITY', 'SICK', 'STUDY')", people);
        HoursRules rules = parameters.of(year);
        return rows.stream().map(row -> line(row, year, today, rules, posts, leaves)).toList();
    }

    /** What was kept is taken as if all of it had been entered; what is owed and where the year stands is then said by the engine. */
    private static HoursLine line(Row row, int year, LocalDate today, HoursRules rules, Map<Long, List<Spell>> posts, Map<Long, List<Spell>> leaves) {
        Entered kept = new Entered((int) row.number(4), (int) row.number(5), (int) row.number(6), row.empty(8) ? null : TrainingObligation.valueOf(row.text(8)), row.flag(7),
                row.day(9));
        TrainingFacts facts = new TrainingFacts(List.of(), posts.getOrDefault(row.number(0), List.of()), leaves.getOrDefault(row.number(0), List.of()), Map.of(year, kept));
        YearAccount account = new Hours(facts, any -> rules).of(year, today);
        return new HoursLine(new StaffId(row.number(0)), row.text(1), row.text(2), DivisionCode.of(row.text(3)), account.owed(), account.explanation(), account.forecast());
    }

    private Map<Long, List<Spell>> spells(String table, String which, String people) {
        Map<Long, List<Spell>> spells = new HashMap<>();
        if (!people.isEmpty()) {
            for (Object found : entities.createNativeQuery("SELECT staff_id, valid_from, valid_to FROM " + table + " WHERE " + which + " AND staff_id IN (" + people + ")").getResultList()) {
                Row row = Row.of(found);
                spells.computeIfAbsent(row.number(0), any -> new ArrayList<>()).add(new Spell(row.day(1), row.day(2)));
            }
        }
        return spells;
    }

    private static Query bind(Query query, DivisionCode scope, LocalDate day, String text) {
        return query.setParameter(1, scope.value()).setParameter(2, day).setParameter(3, text == null ? "" : text.strip().replaceAll("[\\\\%_]", "\\\\$0"));
    }
}
