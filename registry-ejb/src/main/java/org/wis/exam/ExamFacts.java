package org.wis.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Refused;
import org.wis.session.CourseId;
import org.wis.session.SessionId;
import org.wis.session.SessionState;
import org.wis.staff.OfficeId;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** What others planned, confirmed and recorded, as an exam needs it; and the doors that were opened. */
@Dependent
class ExamFacts {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    ExamSession session(SessionId id) {
        return rows("SELECT s.id, c.id, c.title, o.id, o.name, s.state, s.online, c.exam_required, c.exam_questions, c.exam_minutes, s.last_day FROM training_session s"
                + " JOIN course c ON c.id = s.course_id JOIN office o ON o.id = s.organiser_office_id WHERE s.id = ?1", id.value()).stream().map(ExamFacts::session).findFirst()
                .orElseThrow(() -> new Refused(ExamRefusal.EXAM_SESSION_NOT_HELD));
    }

    OfficeId officeOf(StaffId staff) {
        return rows("SELECT office_id FROM staff WHERE id = ?1", staff.value()).stream().map(row -> new OfficeId(row.number(0))).findFirst().orElse(null);
    }

    /** Takes the place's row, so that two clicks come one after the other. */
    void lock(EnrolmentId id) {
        rows("SELECT id FROM enrolment WHERE id = ?1 FOR UPDATE", id.value());
    }

    /** Whether she was there for some half-day and no sign-in of hers was forged. */
    boolean attended(EnrolmentId id) {
        Row row = rows("SELECT COALESCE(SUM(state = 'PRESENT'), 0), COALESCE(SUM(state = 'VOID'), 0) FROM attendance WHERE enrolment_id = ?1 LOCK IN SHARE MODE", id.value()).get(0);
        return row.number(0) > 0 && row.number(1) == 0;
    }

    /** When the exam of a session may be begun, the earliest first. */
    List<OpeningSpell> openings(SessionId session) {
        return rows("SELECT opens_at, closes_at FROM exam_opening WHERE session_id = ?1 ORDER BY opens_at, id LOCK IN SHARE MODE", session.value()).stream()
                .map(row -> new OpeningSpell(row.moment(0), row.moment(1))).toList();
    }

    void add(ExamOpening opening) {
        entities.persist(opening);
        entities.flush();
    }

    private static ExamSession session(Row row) {
        boolean online = row.flag(6);
        return new ExamSession(new SessionId(row.number(0)), new CourseId(row.number(1)), row.text(2), new OfficeId(row.number(3)), row.text(4), SessionState.valueOf(row.text(5)),
                online, online || row.flag(7), (int) row.number(8), (int) row.number(9), row.day(10));
    }

    private List<Row> rows(String query, long value) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, value).getResultList();
        return found.stream().map(Row::of).toList();
    }
}
