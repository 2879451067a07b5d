package org.wis.acceptance.story;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.wis.acceptance.TestSystem;
import org.wis.acceptance.trial.Rows;
import org.wis.time.OfficialTime;

/**
 * A session of the prefecture with five days behind it of 360 minutes each, and today one half-day that runs now and gives none, put into the database by the owner's hand:
 * the clock of the running system cannot be set, so the timetable is laid around it.
 */
final class HeldSessionRows implements AutoCloseable {

    static final int FULL_DAYS = 5;

    private final Connection connection;
    private final Rows rows;
    private final long session;
    private final long today;
    private final List<Long> past = new ArrayList<>();

    HeldSessionRows(String title) throws SQLException {
        connection = TestSystem.filled().database().asOwner();
        rows = new Rows(connection);
        long office = rows.number("SELECT s.office_id FROM staff s JOIN account a ON a.staff_id = s.id WHERE a.username = 'zheng'").orElseThrow();
        LocalDateTime now = LocalDateTime.now(OfficialTime.ZONE);
        LocalDate day = now.toLocalDate();
        long course = rows.inserted("INSERT INTO course (title, subject, owner_office_id, recognised, exam_required, exam_questions, exam_minutes) VALUES (?, 'DATA_QUALITY', ?, TRUE,"
                + " TRUE, 2, 30) RETURNING id", title, office);
        session = rows.inserted("INSERT INTO training_session (course_id, organiser_office_id, notice_no, organiser_level, capacity, state, first_day, last_day)"
                + " VALUES (?, ?, '示培〔2026〕7号', 3, 40, 'PUBLISHED', ?, ?) RETURNING id", course, office, day.minusDays(FULL_DAYS), day);
        for (int before = FULL_DAYS; before > 0; before--) {
            long id = rows.inserted("INSERT INTO session_day (session_id, day, approved_minutes) VALUES (?, ?, 360) RETURNING id", session, day.minusDays(before));
            past.add(half(id, "MORNING", LocalTime.of(8, 30), LocalTime.of(11, 30)));
            past.add(half(id, "AFTERNOON", LocalTime.of(14, 0), LocalTime.of(17, 0)));
        }
        long id = rows.inserted("INSERT INTO session_day (session_id, day, approved_minutes) VALUES (?, ?, 0) RETURNING id", session, day);
        LocalTime begins = now.minusMinutes(5).toLocalDate().equals(day) ? now.toLocalTime().minusMinutes(5).withSecond(0).withNano(0) : LocalTime.MIDNIGHT;
        LocalTime ends = now.plusHours(2).toLocalDate().equals(day) ? now.toLocalTime().plusHours(2).withSecond(0).withNano(0) : LocalTime.of(23, 59);
        today = half(id, "EVENING", begins, ends);
    }

    private long half(long day, String half, LocalTime begins, LocalTime ends) throws SQLException {
        return rows.inserted("INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) VALUES (?, ?, ?, ?) RETURNING id", day, half, begins, ends);
    }

    /** Gives somebody a confirmed seat. @return number of her place */
    long seat(String username) throws SQLException {
        return rows.inserted("INSERT INTO enrolment (session_id, staff_id, county_code, state, nominated_by, nominated_at) SELECT ?, staff_id, '990121', 'CONFIRMED', id, NOW()"
                + " FROM account WHERE username = ? RETURNING id", session, username);
    }

    /** Lets the session end: its last half-day is over from now on. */
    void over() throws SQLException {
        rows.run("UPDATE session_half_day SET ends_at = ADDTIME(starts_at, '0:01') WHERE id = ?", today);
    }

    /** Lets the time of a running exam be over. */
    void examOver(long place) throws SQLException {
        rows.run("UPDATE exam_sitting SET closes_at = started_at WHERE enrolment_id = ? AND handed_in_at IS NULL", place);
    }

    /** Minutes that the gate reads of somebody, of all years of the session. */
    long minutes(String username) throws SQLException {
        return rows.number("SELECT COALESCE(SUM(t.strict_minutes), 0) FROM training_standing t JOIN account a ON a.staff_id = t.staff_id WHERE a.username = ?"
                + " AND t.year BETWEEN YEAR(CURDATE() - INTERVAL 10 DAY) AND YEAR(CURDATE() + INTERVAL 1 DAY)", username).orElseThrow();
    }

    String text(String query, Object... values) throws SQLException {
        return rows.text(query, values).orElse("");
    }

    long session() {
        return session;
    }

    long today() {
        return today;
    }

    List<Long> past() {
        return past;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
