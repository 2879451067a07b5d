package org.wis.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;

/** Announced sessions of a year that a place may send people to. */
@Dependent
class SessionRows {

    private static final String SESSIONS = " FROM training_session s JOIN course c ON c.id = s.course_id JOIN office o ON o.id = s.organiser_office_id"
            + " WHERE s.state = 'PUBLISHED' AND s.last_day >= ?2 AND YEAR(s.last_day) = ?3 AND (?1 LIKE CONCAT(o.division_code, '%') OR o.division_code LIKE CONCAT(?1, '%'))";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /**
     * A session as stored.
     *
     * @param id         its number
     * @param title      title of its course
     * @param organiser  division of the office that organises it: whose people may come
     * @param place      division where it is held
     * @param level      level of the organiser that counts
     * @param online     whether it is online
     * @param one        whether an online one counts as the one training
     * @param recognised whether its course is recognised by the province
     * @param course     number of the course
     * @param repeatable whether the course counts again
     * @param capacity   places
     * @param firstDay   first day
     */
    record Stored(long id, String title, DivisionCode organiser, DivisionCode place, int level, boolean online, boolean one, boolean recognised, long course, boolean repeatable, int capacity,
            LocalDate firstDay) {
    }

    List<Stored> sessions(DivisionCode scope, LocalDate today, int year) {
        return rows("SELECT s.id, c.title, o.division_code, (SELECT p.division_code FROM venue v JOIN office p ON p.id = v.office_id WHERE v.id = s.venue_id), s.organiser_level, s.online,"
                + " s.online_counts, c.recognised, s.course_id, c.repeatable, s.capacity, s.first_day" + SESSIONS + " ORDER BY s.first_day, s.id", scope, today, year).stream()
                .map(row -> new Stored(row.number(0), row.text(1), DivisionCode.of(row.text(2)), DivisionCode.of(row.empty(3) ? row.text(2) : row.text(3)), (int) row.number(4), row.flag(5),
                        row.flag(6), row.flag(7), row.number(8), row.flag(9), (int) row.number(10), row.day(11)))
                .toList();
    }

    /** Approved minutes by session and day. */
    Map<Long, TreeMap<LocalDate, Integer>> minutes(DivisionCode scope, LocalDate today, int year) {
        Map<Long, TreeMap<LocalDate, Integer>> found = new HashMap<>();
        rows("SELECT d.session_id, d.day, d.approved_minutes FROM session_day d WHERE NOT d.dropped AND d.session_id IN (SELECT s.id" + SESSIONS + ")", scope, today, year)
                .forEach(row -> found.computeIfAbsent(row.number(0), id -> new TreeMap<>()).put(row.day(1), (int) row.number(2)));
        return found;
    }

    /** Quotas by session and county. */
    Map<Long, Map<DivisionCode, Integer>> quotas(DivisionCode scope, LocalDate today, int year) {
        Map<Long, Map<DivisionCode, Integer>> found = new HashMap<>();
        rows("SELECT q.session_id, q.county_code, q.seats FROM session_quota q WHERE q.session_id IN (SELECT s.id" + SESSIONS + ")", scope, today, year)
                .forEach(row -> found.computeIfAbsent(row.number(0), id -> new HashMap<>()).put(DivisionCode.of(row.text(1)), (int) row.number(2)));
        return found;
    }

    /** Session and person of every seat that is held. */
    List<Row> seated(DivisionCode scope, LocalDate today, int year) {
        return rows("SELECT e.session_id, e.staff_id FROM enrolment e WHERE e.state IN ('NOMINATED', 'CONFIRMED') AND e.session_id IN (SELECT s.id" + SESSIONS + ")", scope, today, year);
    }

    /** Session and person of those who teach in it. */
    List<Row> teaching(DivisionCode scope, LocalDate today, int year) {
        return rows("SELECT DISTINCT d.session_id, t.staff_id FROM session_half_day h JOIN session_day d ON d.id = h.session_day_id JOIN trainer t ON t.id = h.trainer_id"
                + " WHERE t.staff_id IS NOT NULL AND NOT h.dropped AND d.session_id IN (SELECT s.id" + SESSIONS + ")", scope, today, year);
    }

    private List<Row> rows(String query, DivisionCode scope, LocalDate today, int year) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, scope.value()).setParameter(2, today).setParameter(3, year).getResultList();
        return found.stream().map(Row::of).toList();
    }
}
