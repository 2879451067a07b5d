package org.wis.attendance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.wis.enrolment.EnrolmentId;
import org.wis.session.CourseId;
import org.wis.session.HalfDayId;
import org.wis.session.SessionId;
import org.wis.testing.Stage;

/** A session of the prefecture that is held on 10 and 11 March 2026, mornings 8:30 to 11:30 and afternoons 14:00 to 17:00, with people of the demo in it. */
final class HeldStage implements AutoCloseable {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    static final LocalDate LAST = LocalDate.of(2026, 3, 11);
    static final LocalDateTime MORNING = FIRST.atTime(8, 20);

    private final Stage stage;
    private final CourseId course;
    private final SessionId session;
    private final List<HalfDayId> halves = new ArrayList<>();

    HeldStage(boolean examRequired) throws SQLException {
        stage = new Stage(MORNING);
        long office = number("SELECT office_id FROM staff WHERE id = ?", stage.person("zheng"));
        course = new CourseId(number("INSERT INTO course (title, subject, owner_office_id, recognised, exam_required, exam_questions, exam_minutes) VALUES ('数据质量', 'DATA_QUALITY', ?,"
                + " TRUE, ?, 2, 30) RETURNING id", office, examRequired));
        session = new SessionId(number("INSERT INTO training_session (course_id, organiser_office_id, notice_no, organiser_level, capacity, state, first_day, last_day)"
                + " VALUES (?, ?, '示培〔2026〕1号', 3, 40, 'PUBLISHED', ?, ?) RETURNING id", course.value(), office, FIRST, LAST));
        for (LocalDate day : List.of(FIRST, LAST)) {
            long dayId = number("INSERT INTO session_day (session_id, day, approved_minutes) VALUES (?, ?, 360) RETURNING id", session.value(), day);
            halves.add(new HalfDayId(number("INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) VALUES (?, 'MORNING', '08:30', '11:30') RETURNING id", dayId)));
            halves.add(new HalfDayId(number("INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) VALUES (?, 'AFTERNOON', '14:00', '17:00') RETURNING id", dayId)));
        }
    }

    EnrolmentId seat(String username, String state) throws SQLException {
        return new EnrolmentId(number("INSERT INTO enrolment (session_id, staff_id, county_code, state, nominated_by, nominated_at) VALUES (?, ?, '990121', ?,"
                + " (SELECT id FROM account WHERE username = 'he'), '2026-03-01') RETURNING id", session.value(), stage.person(username), state));
    }

    Stage stage() {
        return stage;
    }

    CourseId course() {
        return course;
    }

    SessionId session() {
        return session;
    }

    HalfDayId half(int number) {
        return halves.get(number);
    }

    void at(String username, LocalDateTime moment) {
        stage.signIn(username);
        stage.setNow(moment);
    }

    long number(String query, Object... values) throws SQLException {
        try (Connection owner = stage.database().asOwner(); PreparedStatement statement = owner.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}
