package org.wis.foresight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.testing.Stage;

/** The nightly warnings on a real MariaDB with the people of the demo, by a clock in the test's hand. */
class EarlyWarningTimerTest {

    private static final LocalDate END = LocalDate.of(2027, 6, 30);
    private static final String CERTIFICATE = "CERTIFICATE_EXPIRY";

    private Stage stage;
    private long zhou;

    @BeforeEach
    void open() throws SQLException {
        stage = new Stage(LocalDateTime.of(2026, 11, 24, 3, 10));
        zhou = stage.person("zhou");
        set("UPDATE certificate SET valid_to = '" + END + "' WHERE staff_id = " + zhou);
        set("INSERT INTO account_role SELECT id, 'PREFECTURE_OFFICE' FROM account WHERE username = 'zheng'");
        set("INSERT INTO account_role SELECT id, 'PROVINCIAL_OFFICE' FROM account WHERE username = 'gao'");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void exactly_one_notice_on_each_of_the_days_90_60_30_7_and_1_however_often_it_runs() throws SQLException {
        for (LocalDate day = END.minusDays(95); !day.isAfter(END); day = day.plusDays(1)) {
            runs(day);
            runs(day);
        }
        List<String> days = List.of("90", "60", "30", "7", "1").stream().map(before -> END.minusDays(Long.parseLong(before)).toString()).toList();
        assertEquals(days, toldOn(zhou, CERTIFICATE));
        assertEquals(days, toldOn(stage.person("he"), zhou + "." + CERTIFICATE), "a county manager");
        assertEquals(days.subList(2, 5), toldOn(stage.person("zheng"), "0." + CERTIFICATE + "." + END), "the prefecture, from 30 days on");
        assertEquals(days.subList(3, 5), toldOn(stage.person("gao"), "0." + CERTIFICATE + "." + END), "the province, from 7 days on");
        assertEquals(1, open(zhou, CERTIFICATE), "only the last stage stands open");
        assertEquals(days.size(), number("SELECT COUNT(*) FROM mail_outbox m JOIN notice n ON n.id = m.notice_id WHERE n.staff_id = " + zhou + " AND n.cause LIKE '%" + CERTIFICATE + "%'"),
                "one mail for each");
    }

    @Test
    void after_a_standstill_she_is_told_once_and_not_five_times() throws SQLException {
        runs(END.minusDays(95));
        runs(END.minusDays(5));
        assertEquals(List.of(END.minusDays(5).toString()), toldOn(zhou, CERTIFICATE));
        runs(END.minusDays(4));
        assertEquals(1, toldOn(zhou, CERTIFICATE).size());
    }

    @Test
    void a_renewal_closes_what_warned_of_it_everywhere() throws SQLException {
        runs(END.minusDays(30));
        long told = number("SELECT COUNT(*) FROM notice WHERE cause LIKE '%" + CERTIFICATE + "." + END + "%' AND closed_at IS NULL");
        assertTrue(told >= 3, "told: " + told);
        assertEquals(1, open(zhou, "RENEWAL_DEADLINE"));
        set("UPDATE certificate SET valid_to = '2030-06-30' WHERE staff_id = " + zhou);
        runs(END.minusDays(29));
        assertEquals(List.of(), texts("SELECT CONCAT(cause, ' ', staff_id) FROM notice WHERE cause LIKE '%" + CERTIFICATE + "." + END + "%' AND closed_at IS NULL"));
        assertEquals(0, open(zhou, "RENEWAL_DEADLINE"));
        assertEquals(0, number("SELECT COUNT(*) FROM mail_outbox m JOIN notice n ON n.id = m.notice_id WHERE n.closed_at IS NOT NULL AND m.state = 'WAITING'"), "no mail leaves any more");
    }

    @Test
    void the_deadline_of_the_renewal_closes_when_she_has_applied() throws SQLException {
        runs(END.minusDays(60));
        assertEquals(1, open(zhou, "RENEWAL_DEADLINE"));
        set("INSERT INTO renewal_application (certificate_id, applied_on) SELECT id, '" + END.minusDays(60) + "' FROM certificate WHERE staff_id = " + zhou);
        runs(END.minusDays(59));
        assertEquals(List.of(0L, 1L), List.of(open(zhou, "RENEWAL_DEADLINE"), open(zhou, CERTIFICATE)));
    }

    @Test
    void hours_are_told_by_the_ladder_and_close_when_a_seat_is_found() throws SQLException {
        LocalDate october = LocalDate.of(2027, 10, 31);
        runs(october);
        runs(october.plusDays(10));
        assertEquals(List.of(october.toString()), toldOn(zhou, "TRAINING_HOURS"));
        seat("CONFIRMED");
        runs(october.plusDays(11));
        assertEquals(0, open(zhou, "TRAINING_HOURS"));
        set("UPDATE enrolment SET state = 'WITHDRAWN' WHERE staff_id = " + zhou);
        runs(october.plusDays(12));
        assertEquals(0, open(zhou, "TRAINING_HOURS"), "the step was told");
        for (LocalDate day = LocalDate.of(2027, 11, 30); day.getYear() == 2027; day = day.plusDays(1)) {
            runs(day);
        }
        assertEquals(List.of("2027-10-31", "2027-11-30", "2027-12-07", "2027-12-14", "2027-12-21", "2027-12-28"), toldOn(zhou, "TRAINING_HOURS"));
    }

    private void seat(String state) throws SQLException {
        set("INSERT INTO course (title, subject, owner_office_id) SELECT '规章', 'REGULATIONS', MIN(id) FROM office");
        set("INSERT INTO training_session (course_id, organiser_office_id, organiser_level, capacity, state, first_day, last_day)"
                + " SELECT MAX(c.id), MIN(o.id), 3, 30, 'PUBLISHED', '2027-12-06', '2027-12-10' FROM course c, office o WHERE o.level = 3");
        for (int day = 6; day <= 10; day++) {
            set("INSERT INTO session_day (session_id, day, approved_minutes) SELECT MAX(id), '2027-12-" + (day < 10 ? "0" : "") + day + "', 360 FROM training_session");
        }
        set("INSERT INTO enrolment (session_id, staff_id, county_code, state, nominated_by, nominated_at) SELECT MAX(s.id), " + zhou + ", '990121', '" + state
                + "', (SELECT MIN(id) FROM account), '2027-11-01' FROM training_session s");
    }

    private void runs(LocalDate day) {
        stage.setNow(day.atTime(3, 10));
        assertTrue(stage.act(EarlyWarningTimer.class, EarlyWarningTimer::warnNow));
    }

    private long open(long staff, String kind) throws SQLException {
        return number("SELECT COUNT(*) FROM notice WHERE staff_id = " + staff + " AND cause LIKE '%." + zhou + "." + kind + ".%' AND closed_at IS NULL");
    }

    private List<String> toldOn(long staff, String cause) throws SQLException {
        List<String> days = new ArrayList<>();
        try (Connection owner = stage.database().asOwner();
                PreparedStatement sql = owner.prepareStatement("SELECT DATE(told_at) FROM notice WHERE staff_id = ? AND cause LIKE CONCAT('%.', ?, '.%') ORDER BY told_at, id")) {
            sql.setLong(1, staff);
            sql.setString(2, cause.equals(CERTIFICATE) || cause.equals("TRAINING_HOURS") ? zhou + "." + cause : cause);
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    days.add(rows.getString(1));
                }
            }
        }
        return days;
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection owner = stage.database().asOwner(); Statement sql = owner.createStatement(); ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private long number(String query) throws SQLException {
        try (Connection owner = stage.database().asOwner(); Statement sql = owner.createStatement(); ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void set(String statement) throws SQLException {
        try (Connection owner = stage.database().asOwner(); Statement sql = owner.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
