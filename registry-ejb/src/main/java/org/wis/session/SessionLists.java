package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** Sessions as they are listed, joined in the database. */
@Dependent
class SessionLists {

    private static final String LINES = "SELECT s.id, c.id, c.title, c.subject, o.id, o.name, o.division_code, s.organiser_level, s.notice_no, v.name, s.online, c.recognised,"
            + " s.state, s.first_day, s.last_day, (SELECT COALESCE(SUM(d.approved_minutes), 0) FROM session_day d WHERE d.session_id = s.id AND NOT d.dropped), s.capacity,"
            + " (SELECT COUNT(*) FROM enrolment e WHERE e.session_id = s.id AND e.state IN ('NOMINATED', 'CONFIRMED')),"
            + " (SELECT COUNT(*) FROM enrolment e WHERE e.session_id = s.id AND e.state = 'WAITING'), s.plan_item_id IS NOT NULL"
            + " FROM training_session s JOIN course c ON c.id = s.course_id JOIN office o ON o.id = s.organiser_office_id LEFT JOIN venue v ON v.id = s.venue_id";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    Optional<SessionLine> line(SessionId id) {
        List<?> found = entities.createNativeQuery(LINES + " WHERE s.id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(Row::of).map(SessionLists::line).findFirst();
    }

    /** Those that touch the days, organised above the division, in it, or by it; what is only planned is seen from the organiser's side alone. */
    List<SessionLine> between(DivisionCode seenFrom, LocalDate first, LocalDate last) {
        List<?> found = entities.createNativeQuery(LINES + " WHERE s.first_day <= ?3 AND s.last_day >= ?2 AND (o.division_code LIKE CONCAT(?1, '%')"
                        + " OR ?1 LIKE CONCAT(o.division_code, '%') AND s.state <> 'PLANNED') ORDER BY s.first_day, s.id")
                .setParameter(1, seenFrom.value())
                .setParameter(2, first)
                .setParameter(3, last)
                .getResultList();
        return found.stream().map(Row::of).map(SessionLists::line).toList();
    }

    /** @throws Refused SESSION_UNKNOWN also when it is none of the reader's */
    SessionLine visible(DivisionCode seenFrom, SessionId id) {
        return line(id)
                .filter(line -> seenFrom.contains(line.division()) || line.division().contains(seenFrom) && line.state() != SessionState.PLANNED)
                .orElseThrow(() -> new Refused(SessionRefusal.SESSION_UNKNOWN));
    }

    List<SessionLine> openFor(StaffId staff, DivisionCode home, LocalDate today) {
        List<?> found = entities.createNativeQuery(LINES + " WHERE s.state = 'PUBLISHED' AND s.first_day >= ?3 AND ?2 LIKE CONCAT(o.division_code, '%')"
                        + " AND NOT EXISTS (SELECT 1 FROM enrolment m WHERE m.session_id = s.id AND m.staff_id = ?1 AND m.state IN ('REQUESTED', 'NOMINATED', 'CONFIRMED', 'WAITING'))"
                        + " ORDER BY s.first_day, s.id")
                .setParameter(1, staff.value())
                .setParameter(2, home.value())
                .setParameter(3, today)
                .getResultList();
        return found.stream().map(Row::of).map(SessionLists::line).toList();
    }

    /** Division of the office behind a number of this feature. */
    Optional<DivisionCode> division(String query, long id) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, id).getResultList();
        return found.stream().map(code -> DivisionCode.of((String) code)).findFirst();
    }

    SessionTimetable timetable(SessionId id) {
        List<?> found = entities.createNativeQuery("SELECT d.day, d.approved_minutes, h.id, h.half, h.starts_at, h.ends_at, t.id, t.name FROM session_day d"
                        + " JOIN session_half_day h ON h.session_day_id = d.id AND NOT h.dropped LEFT JOIN trainer t ON t.id = h.trainer_id"
                        + " WHERE d.session_id = ?1 AND NOT d.dropped ORDER BY d.day, h.starts_at")
                .setParameter(1, id.value())
                .getResultList();
        Map<LocalDate, SessionTimetable.Day> days = new LinkedHashMap<>();
        for (Row row : found.stream().map(Row::of).toList()) {
            days.computeIfAbsent(row.day(0), day -> new SessionTimetable.Day(day, (int) row.number(1), new ArrayList<>())).halves()
                    .add(new SessionTimetable.HalfDay(new HalfDayId(row.number(2)), Half.valueOf(row.text(3)), clock(row, 4), clock(row, 5),
                            row.empty(6) ? null : new TrainerId(row.number(6)), row.text(7)));
        }
        return new SessionTimetable(id, List.copyOf(days.values()));
    }

    /** Persons who sit in it, wait for a seat or asked for one. */
    List<StaffId> enrolled(SessionId id) {
        List<?> found = entities.createNativeQuery("SELECT staff_id FROM enrolment WHERE session_id = ?1 AND state IN ('REQUESTED', 'NOMINATED', 'CONFIRMED', 'WAITING') ORDER BY id")
                .setParameter(1, id.value())
                .getResultList();
        return found.stream().map(staff -> new StaffId(((Number) staff).longValue())).toList();
    }

    List<QuotaLine> quotas(SessionId id) {
        List<?> found = entities.createNativeQuery("SELECT q.county_code, d.name, q.seats,"
                        + " (SELECT COUNT(*) FROM enrolment e WHERE e.session_id = q.session_id AND e.county_code = q.county_code AND e.state IN ('NOMINATED', 'CONFIRMED')),"
                        + " (SELECT COUNT(*) FROM enrolment e WHERE e.session_id = q.session_id AND e.county_code = q.county_code AND e.state = 'WAITING')"
                        + " FROM session_quota q JOIN division d ON d.code = q.county_code WHERE q.session_id = ?1 ORDER BY q.county_code")
                .setParameter(1, id.value())
                .getResultList();
        return found.stream().map(Row::of)
                .map(row -> new QuotaLine(DivisionCode.of(row.text(0)), row.text(1), (int) row.number(2), (int) row.number(3), (int) row.number(4)))
                .toList();
    }

    static LocalTime clock(Row row, int column) {
        Object cell = row.cells()[column];
        return cell instanceof Time time ? time.toLocalTime() : (LocalTime) cell;
    }

    private static SessionLine line(Row row) {
        return new SessionLine(new SessionId(row.number(0)), new CourseId(row.number(1)), row.text(2), Subject.valueOf(row.text(3)), new OfficeId(row.number(4)), row.text(5),
                DivisionCode.of(row.text(6)), (int) row.number(7), row.text(8), row.text(9), row.flag(10), row.flag(11), SessionState.valueOf(row.text(12)), row.day(13),
                row.day(14), (int) row.number(15), (int) row.number(16), (int) row.number(17), (int) row.number(18), row.flag(19));
    }
}
