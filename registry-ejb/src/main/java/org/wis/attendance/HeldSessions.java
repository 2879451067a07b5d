package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Time;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Refused;
import org.wis.session.CourseId;
import org.wis.session.Half;
import org.wis.session.HalfDayId;
import org.wis.session.SessionFacts;
import org.wis.session.SessionId;
import org.wis.session.SessionState;
import org.wis.staff.OfficeId;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** Sessions, their half-days and the places in them, as others planned and confirmed them. */
@Dependent
class HeldSessions {

    private static final String SESSION = "SELECT s.id, s.course_id, c.title, s.organiser_office_id, o.name, o.division_code, s.online, c.exam_required, s.state, s.first_day, s.last_day"
            + " FROM training_session s JOIN course c ON c.id = s.course_id JOIN office o ON o.id = s.organiser_office_id";
    private static final String PLACE = "SELECT e.id, e.session_id, e.staff_id, p.name, o.name, e.state = 'CONFIRMED' FROM enrolment e JOIN staff p ON p.id = e.staff_id"
            + " JOIN office o ON o.id = p.office_id";

    private static final String TEACHERS = "SELECT DISTINCT t.staff_id FROM trainer t JOIN session_half_day h ON h.trainer_id = t.id JOIN session_day d ON d.id = h.session_day_id"
            + " WHERE d.session_id = ?1 AND t.staff_id IS NOT NULL AND NOT d.dropped AND NOT h.dropped";
    private static final String CONFIRMED = " WHERE e.session_id = ?1 AND e.state = 'CONFIRMED' ORDER BY o.division_code, p.name, e.id";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;
    @Inject
    SessionFacts facts;

    HeldSession get(SessionId id) {
        return rows(SESSION + " WHERE s.id = ?1", id.value()).stream().map(this::session).findFirst()
                .orElseThrow(() -> new Refused(AttendanceRefusal.HELD_SESSION_UNKNOWN));
    }

    HeldSession of(HalfDayId half) {
        return get(sessionOf(half));
    }

    /** The session to be changed: from here on nobody else takes, completes or corrects it until the end of the transaction. */
    HeldSession locked(SessionId id) {
        SessionState now = facts.lock(id);
        return get(id).in(now);
    }

    SessionId sessionOf(HalfDayId half) {
        return rows("SELECT d.session_id FROM session_half_day h JOIN session_day d ON d.id = h.session_day_id WHERE h.id = ?1", half.value()).stream()
                .map(row -> new SessionId(row.number(0))).findFirst().orElseThrow(() -> new Refused(AttendanceRefusal.HALF_DAY_UNKNOWN));
    }

    /** Announced and completed sessions of the offices in a division, the youngest first. */
    List<HeldSession> within(DivisionCode scope) {
        return rows(SESSION + " WHERE o.division_code LIKE CONCAT(?1, '%') AND s.state IN ('PUBLISHED', 'COMPLETED') ORDER BY s.last_day DESC, s.id DESC LIMIT 200", scope.value())
                .stream().map(this::session).toList();
    }

    /** Sessions in which a person has a confirmed place, the youngest first. */
    List<PlaceInSession> placesOf(StaffId staff) {
        return places(" JOIN training_session t ON t.id = e.session_id WHERE e.staff_id = ?1 AND e.state = 'CONFIRMED' AND t.state IN ('PUBLISHED', 'COMPLETED')"
                + " ORDER BY t.last_day DESC, e.id DESC LIMIT 100", staff.value());
    }

    PlaceInSession place(EnrolmentId id) {
        return places(" WHERE e.id = ?1", id.value()).stream().findFirst().orElseThrow(() -> new Refused(AttendanceRefusal.PLACE_IN_SESSION_UNKNOWN));
    }

    /** Her confirmed place in a session. */
    Optional<PlaceInSession> place(SessionId session, StaffId staff) {
        return places(" WHERE e.session_id = ?1 AND e.staff_id = ?2 AND e.state = 'CONFIRMED'", session.value(), staff.value()).stream().findFirst();
    }

    /** Home office of a person. */
    OfficeId officeOf(StaffId staff) {
        return rows("SELECT office_id FROM staff WHERE id = ?1", staff.value()).stream().map(row -> new OfficeId(row.number(0))).findFirst().orElse(null);
    }

    /** Whom a completion is about, those who taught too, in the order in which their rows are taken. */
    List<StaffId> people(SessionId session) {
        return rows("SELECT e.staff_id FROM enrolment e WHERE e.session_id = ?1 AND e.state = 'CONFIRMED' UNION " + TEACHERS + " ORDER BY 1", session.value()).stream()
                .map(row -> new StaffId(row.number(0))).toList();
    }

    /** Who of the staff taught in a session. */
    List<StaffId> teachers(SessionId session) {
        return rows(TEACHERS, session.value()).stream().map(row -> new StaffId(row.number(0))).toList();
    }

    /** Everybody with a confirmed place, by the division of the home office and the name. */
    List<PlaceInSession> confirmed(SessionId session) {
        return places(CONFIRMED, session.value());
    }

    /** The same as it stands now, held until the end of the transaction; the session is locked before. */
    List<PlaceInSession> confirmedNow(SessionId session) {
        return places(CONFIRMED + " LOCK IN SHARE MODE", session.value());
    }

    Optional<DivisionCode> organiserDivision(String query, long id) {
        return rows(query, id).stream().map(row -> DivisionCode.of(row.text(0))).findFirst();
    }

    private List<PlaceInSession> places(String condition, Object... values) {
        return rows(PLACE + condition, values).stream().map(row -> new PlaceInSession(new EnrolmentId(row.number(0)), new SessionId(row.number(1)), new StaffId(row.number(2)),
                row.text(3), row.text(4), row.flag(5))).toList();
    }

    private HeldSession session(Row row) {
        SessionId id = new SessionId(row.number(0));
        boolean online = row.flag(6);
        return new HeldSession(id, new CourseId(row.number(1)), row.text(2), new OfficeId(row.number(3)), row.text(4), DivisionCode.of(row.text(5)), online,
                online || row.flag(7), SessionState.valueOf(row.text(8)), row.day(9), row.day(10), halves(id));
    }

    private List<HalfDay> halves(SessionId id) {
        return rows("SELECT h.id, d.day, h.half, h.starts_at, h.ends_at FROM session_half_day h JOIN session_day d ON d.id = h.session_day_id WHERE d.session_id = ?1"
                + " AND NOT d.dropped AND NOT h.dropped ORDER BY d.day, h.starts_at, h.id", id.value()).stream()
                .map(row -> new HalfDay(new HalfDayId(row.number(0)), row.day(1), Half.valueOf(row.text(2)), clock(row.cells()[3]), clock(row.cells()[4]))).toList();
    }

    static LocalTime clock(Object cell) {
        return cell instanceof Time time ? time.toLocalTime() : (LocalTime) cell;
    }

    private List<Row> rows(String query, Object... values) {
        var asked = entities.createNativeQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        List<?> found = asked.getResultList();
        return found.stream().map(Row::of).toList();
    }
}
