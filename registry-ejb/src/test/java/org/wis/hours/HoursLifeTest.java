package org.wis.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wis.staff.StaffId;
import org.wis.testing.Stage;
import org.wis.training.StandingEntry;
import org.wis.training.TrainingObligation;
import org.wis.training.TrainingReading;
import org.wis.training.TrainingStandingEntering;

/** From the tables of the training year to the standing the gate reads, on a real MariaDB. Each test has a person and a year of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoursLifeTest {

    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 24).atTime(10, 0);

    private Stage stage;

    @BeforeAll
    void open() throws SQLException {
        stage = new Stage(NOW);
        stage.signIn("xu");
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void attendance_becomes_the_standing_to_the_minute() throws SQLException {
        StaffId zhou = person("zhou");
        int before = strict(zhou, 2026);
        long session = session("标准课", LocalDate.of(2026, 6, 1), 3);
        long enrolment = enrol(session, zhou);
        for (int day = 0; day < 3; day++) {
            long half = half(session, LocalDate.of(2026, 6, 1).plusDays(day), 600, "08:00", "18:00");
            attend(enrolment, half, "PRESENT", "08:00", day == 2 ? "17:59" : "18:00");
        }
        recalculate(zhou, 2026);
        assertEquals(before, strict(zhou, 2026), "nothing before it is completed");
        complete(session, enrolment, "PASSED", LocalDate.of(2026, 6, 3));
        recalculate(zhou, 2026);
        assertEquals(before + 1799, strict(zhou, 2026));
        owner("UPDATE attendance SET signed_out_at = '18:00' WHERE enrolment_id = ?", enrolment);
        recalculate(zhou, 2026);
        assertEquals(before + 1800, strict(zhou, 2026));
        int lines = audited(zhou);
        recalculate(zhou, 2026);
        assertEquals(lines, audited(zhou), "what did not change is not told again");
    }

    @Test
    void what_the_province_enters_and_what_is_counted_stay_apart() throws SQLException {
        StaffId qian = person("qian");
        long session = session("分开课", LocalDate.of(2024, 6, 3), 3);
        long enrolment = enrol(session, qian);
        attend(enrolment, half(session, LocalDate.of(2024, 6, 3), 480, "08:00", "16:00"), "PRESENT", "08:00", "16:00");
        complete(session, enrolment, "PASSED", LocalDate.of(2024, 6, 3));
        recalculate(qian, 2024);
        assertEquals("480 480 1 BY_DAYS 0 null", standing(qian, 2024));
        assertTrue(stage.act(TrainingReading.class, reading -> reading.of(qian)).stream().noneMatch(entry -> entry.year() == 2024), "nothing was entered");
        StandingEntry entry = new StandingEntry(2024, 900, 1000, 1, TrainingObligation.DEFERRED, true, null, "省〔2025〕1号");
        stage.run(TrainingStandingEntering.class, entering -> entering.enter(qian, entry));
        assertEquals("1380 1480 2 DEFERRED 1 省〔2025〕1号", standing(qian, 2024));
        assertTrue(stage.act(TrainingReading.class, reading -> reading.of(qian)).contains(entry), "the entry is kept as it was made");
        owner("UPDATE attendance SET state = 'VOID' WHERE enrolment_id = ?", enrolment);
        recalculate(qian, 2024);
        assertEquals("900 1000 1 DEFERRED 1 省〔2025〕1号", standing(qian, 2024));
        StandingEntry less = new StandingEntry(2024, 60, 60, 1, TrainingObligation.FULL, false, null, "省〔2025〕2号");
        stage.run(TrainingStandingEntering.class, entering -> entering.enter(qian, less));
        assertEquals("60 60 1 FULL 0 省〔2025〕2号", standing(qian, 2024));
    }

    @Test
    void a_booking_moves_the_hours_from_one_year_to_the_other() throws SQLException {
        StaffId wu = person("wu");
        long session = session("补训课", LocalDate.of(2023, 3, 6), 3);
        long enrolment = enrol(session, wu);
        attend(enrolment, half(session, LocalDate.of(2023, 3, 6), 480, "08:00", "16:00"), "PRESENT", "08:14", "16:00");
        complete(session, enrolment, "PASSED", LocalDate.of(2023, 3, 6));
        recalculate(wu, 2023);
        assertEquals(480, strict(wu, 2023));
        owner("UPDATE enrolment SET booked_year = 2022, booking_requested_at = '2023-02-01', booking_county_by = nominated_by, booking_county_at = '2023-02-02' WHERE id = ?", enrolment);
        recalculate(wu, 2022);
        recalculate(wu, 2023);
        assertEquals(480, strict(wu, 2022));
        assertEquals(0, strict(wu, 2023));
    }

    @Test
    void teaching_and_training_elsewhere_count_too() throws SQLException {
        StaffId ye = person("ye");
        long session = session("讲授课", LocalDate.of(2022, 5, 9), 3);
        long trainer = insert("INSERT INTO trainer (office_id, name, staff_id) SELECT MIN(id), '叶老师', ? FROM office", ye.value());
        long half = half(session, LocalDate.of(2022, 5, 9), 240, "08:00", "12:00");
        owner("UPDATE session_half_day SET trainer_id = ? WHERE id = " + half, trainer);
        owner("UPDATE training_session SET state = 'COMPLETED' WHERE id = ?", session);
        insert("INSERT INTO outside_training (staff_id, title, organiser, organiser_level, day, starts_at, ends_at, approved_minutes, last_day, result, recognised, document_no, entered_by)"
                + " SELECT ?, '邻省培训', '邻省卫生厅', 2, '2022-06-01', '09:00', '12:00', 180, '2022-06-01', 'PASSED', TRUE, '文1', MIN(id) FROM account", ye.value());
        insert("INSERT INTO outside_training (staff_id, title, organiser, organiser_level, day, starts_at, ends_at, approved_minutes, last_day, result, recognised, document_no, entered_by)"
                + " SELECT ?, '未认可培训', '某公司', 2, '2022-06-02', '09:00', '12:00', 180, '2022-06-02', 'PASSED', FALSE, '文2', MIN(id) FROM account", ye.value());
        recalculate(ye, 2022);
        assertEquals("420 420 1 BY_DAYS 0 null", standing(ye, 2022));
    }

    @Test
    void the_account_tells_what_counts_and_where_the_next_seat_is() throws SQLException {
        StaffId sun = person("sun");
        long session = session("说明课", LocalDate.of(2026, 7, 6), 4);
        long enrolment = enrol(session, sun);
        attend(enrolment, half(session, LocalDate.of(2026, 7, 6), 480, "08:00", "16:00"), "PRESENT", "08:00", "16:00");
        complete(session, enrolment, "PASSED", LocalDate.of(2026, 7, 6));
        long coming = session("下一期", LocalDate.of(2026, 12, 7), 3);
        half(coming, LocalDate.of(2026, 12, 7), 480, "08:00", "16:00");
        owner("UPDATE training_session SET state = 'PUBLISHED', capacity = 6 WHERE id = ?", coming);
        YearReport report = stage.act(HoursReading.class, reading -> reading.of(sun, 2026));
        AccountLine line = report.account().lines().stream().filter(one -> one.session().title().equals("说明课")).findFirst().orElseThrow();
        assertEquals(List.of(new Lost(Why.BELOW_PREFECTURE, 480)), line.lost());
        assertFalse(report.account().compliant());
        assertEquals("下一期", report.next().title());
        assertEquals(6, report.next().seatsLeft());
        assertEquals(LocalDate.of(2026, 12, 7), report.next().firstDay());
    }

    private void recalculate(StaffId staff, int year) {
        stage.run(HoursRecalculating.class, hours -> hours.recalculate(staff, year));
    }

    private StaffId person(String username) {
        return new StaffId(stage.person(username));
    }

    private long session(String title, LocalDate first, int level) throws SQLException {
        long course = insert("INSERT INTO course (title, subject, owner_office_id, recognised) SELECT '" + title + "', 'OPERATIONS', ?, TRUE", office());
        return insert("INSERT INTO training_session (course_id, organiser_office_id, organiser_level, capacity, state, first_day, last_day) SELECT ?, " + office() + ", " + level
                + ", 30, 'PUBLISHED', '" + first + "', '" + first.plusDays(2) + "'", course);
    }

    private long office() throws SQLException {
        return number("SELECT id FROM office WHERE level = 3 AND 0 < ? LIMIT 1", 1);
    }

    private long half(long session, LocalDate day, int approved, String starts, String ends) throws SQLException {
        long dayId = insert("INSERT INTO session_day (session_id, day, approved_minutes) SELECT ?, '" + day + "', " + approved, session);
        return insert("INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) SELECT ?, 'MORNING', '" + starts + "', '" + ends + "'", dayId);
    }

    private long enrol(long session, StaffId staff) throws SQLException {
        return insert("INSERT INTO enrolment (session_id, staff_id, county_code, state, nominated_by, nominated_at) SELECT ?, " + staff.value()
                + ", '990121', 'CONFIRMED', MIN(id), '2026-01-01' FROM account", session);
    }

    private void attend(long enrolment, long half, String state, String in, String out) throws SQLException {
        insert("INSERT INTO attendance (enrolment_id, half_day_id, state, signed_in_at, signed_out_at, source, recorded_by, recorded_at) SELECT ?, " + half + ", '" + state + "', '" + in
                + "', '" + out + "', 'LIST', MIN(id), '2026-01-01' FROM account", enrolment);
    }

    private void complete(long session, long enrolment, String result, LocalDate on) throws SQLException {
        insert("INSERT INTO completion (enrolment_id, result, completed_on, recorded_by, recorded_at) SELECT ?, '" + result + "', '" + on + "', MIN(id), '2026-01-01' FROM account", enrolment);
        owner("UPDATE training_session SET state = 'COMPLETED' WHERE id = ?", session);
    }

    private int strict(StaffId staff, int year) throws SQLException {
        return (int) number("SELECT COALESCE(SUM(strict_minutes), 0) FROM training_standing WHERE year = " + year + " AND staff_id = ?", staff.value());
    }

    private int audited(StaffId staff) throws SQLException {
        return (int) number("SELECT COUNT(*) FROM audit_line WHERE action = 'COUNT_HOURS' AND subject = CONCAT('staff ', ?)", staff.value());
    }

    private String standing(StaffId staff, int year) throws SQLException {
        try (Connection owner = stage.database().asOwner(); PreparedStatement query = owner.prepareStatement("SELECT CONCAT_WS(' ', strict_minutes, wide_minutes, prefecture_trainings,"
                + " obligation, pre_service_passed, IFNULL(document_no, 'null')) FROM training_standing WHERE staff_id = ? AND year = ?")) {
            query.setLong(1, staff.value());
            query.setInt(2, year);
            try (ResultSet row = query.executeQuery()) {
                assertTrue(row.next(), "there is a standing");
                return row.getString(1);
            }
        }
    }

    private long number(String query, long operand) throws SQLException {
        try (Connection owner = stage.database().asOwner(); PreparedStatement statement = owner.prepareStatement(query)) {
            statement.setLong(1, operand);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void owner(String change, long operand) throws SQLException {
        try (Connection owner = stage.database().asOwner(); PreparedStatement statement = owner.prepareStatement(change)) {
            statement.setLong(1, operand);
            statement.executeUpdate();
        }
    }

    private long insert(String change, long operand) throws SQLException {
        try (Connection owner = stage.database().asOwner(); PreparedStatement statement = owner.prepareStatement(change, PreparedStatement.RETURN_GENERATED_KEYS)) {
            statement.setLong(1, operand);
            statement.executeUpdate();
            try (ResultSet key = statement.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }
}
