package org.wis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wis.codes.CheckDigit;
import org.wis.division.DivisionCode;
import org.wis.sheet.SheetFile;
import org.wis.sheet.SheetLimits;
import org.wis.staff.NewPerson;
import org.wis.staff.OfficeId;
import org.wis.staff.RemedyReading;
import org.wis.staff.Sex;
import org.wis.staff.StaffId;
import org.wis.staff.StaffRegistering;
import org.wis.testing.Stage;

/** Past training and attendance from files, on a real MariaDB through the use cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DivisionCode COUNTY = DivisionCode.of("990121");
    private static final SheetLimits LIMITS = new SheetLimits(8 * SheetLimits.MEGABYTE, 64 * SheetLimits.MEGABYTE, 100, 200, 5001, 60, 20_000);

    private Stage stage;
    private StaffId person;
    private long session;
    private long enrolment;

    @BeforeAll
    void open() throws SQLException {
        stage = new Stage(TODAY.atTime(18, 0));
        stage.signIn("he");
        OfficeId office = stage.act(RemedyReading.class, reading -> reading.offices(DivisionCode.of("990121004"))).get(0).id();
        person = stage.act(StaffRegistering.class, registering -> registering.register(office, new NewPerson("学员", Sex.FEMALE, id(1), null)));
        try (Connection owner = stage.database().asOwner()) {
            long organiser = number(owner, "SELECT id FROM office WHERE division_code = '990121'");
            long course = number(owner, "INSERT INTO course (title, subject, owner_office_id) VALUES ('统计业务', 'STATISTICS', " + organiser + ") RETURNING id");
            session = number(owner, "INSERT INTO training_session (course_id, organiser_office_id, organiser_level, notice_no, capacity, state, first_day, last_day) VALUES ("
                    + course + ", " + organiser + ", 4, '通1号', 30, 'PUBLISHED', '2026-11-23', '2026-11-23') RETURNING id");
            long day = number(owner, "INSERT INTO session_day (session_id, day, approved_minutes) VALUES (" + session + ", '2026-11-23', 360) RETURNING id");
            number(owner, "INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) VALUES (" + day + ", 'MORNING', '08:30', '11:30') RETURNING id");
            number(owner, "INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) VALUES (" + day + ", 'AFTERNOON', '14:00', '17:00') RETURNING id");
            long account = number(owner, "SELECT id FROM account WHERE username = 'he'");
            enrolment = number(owner, "INSERT INTO enrolment (session_id, staff_id, county_code, state, nominated_by, nominated_at) VALUES (" + session + ", " + person.value()
                    + ", '990121', 'CONFIRMED', " + account + ", '2026-11-01') RETURNING id");
        }
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void past_training_is_entered_once_and_counts_nothing_until_it_is_recognised() throws SQLException {
        String head = "身份证号,姓名,培训名称,主办单位,主办级别,线上,培训日期,开始时间,结束时间,核定分钟,培训最后一天,结果,证明文号\n";
        String row = id(1) + ",学员,信息系统操作,示范市卫健委,地(市)级,否,2026-03-02,8:30,11：30,180,,合格,市培〔2026〕1号\n";
        assertEquals(new Tally(1, 0, 0, 0), pass(ImportKind.OUTSIDE_TRAINING, head + row).tally());
        assertEquals(new Tally(0, 0, 1, 0), pass(ImportKind.OUTSIDE_TRAINING, head + row).tally());
        ImportPass.Piece wrong = pass(ImportKind.OUTSIDE_TRAINING, head
                + row.replace("180", "170")
                + row.replace("操作", "安全").replace("180", "181")
                + row.replace("操作", "安全").replace("8:30", "25:30")
                + row.replace("操作", "保密").replace("地(市)级", "国家级"));
        assertEquals("{C2=refusal.ROW_TRAINING_DIFFERS, E5=files.fault.WORD_UNKNOWN, H4=files.fault.TIME_UNREADABLE, J3=refusal.OUTSIDE_TRAINING_DAYS_WRONG}",
                byCell(wrong.faults()).toString());
        try (Connection owner = stage.database().asOwner()) {
            assertEquals(1, number(owner, "SELECT COUNT(*) FROM outside_training WHERE staff_id = " + person.value() + " AND recognised = FALSE"));
        }
    }

    @Test
    void attendance_is_taken_by_number_or_identity_and_a_sheet_taken_twice_changes_nothing() throws SQLException {
        String head = "报名编号,身份证号,姓名,培训班编号,日期,半天,出勤,签到时间,签退时间,请假原因\n";
        String morning = enrolment + ",,学员," + session + ",20261123,上午,出勤,,,\n";
        String afternoon = "," + id(1) + ",," + session + ",2026/11/23,下午,请假,,,病假\n";
        assertEquals(new Tally(2, 0, 0, 0), pass(ImportKind.ATTENDANCE, head + morning + afternoon).tally());
        assertEquals(new Tally(0, 0, 2, 0), pass(ImportKind.ATTENDANCE, head + morning + afternoon).tally());
        assertEquals(new Tally(0, 1, 1, 0), pass(ImportKind.ATTENDANCE, head + morning.replace("出勤,,", "出勤,08:40,11:30") + afternoon).tally());
        ImportPass.Piece wrong = pass(ImportKind.ATTENDANCE, head
                + morning.replace("上午", "晚上")
                + morning.replace("学员", "别人")
                + ",,," + session + ",20261123,下午,出勤,,,\n"
                + "," + id(2) + ",," + session + ",20261123,上午,出勤,,,\n"
                + afternoon.replace("病假", "")
                + morning.replace("出勤,,", "出勤,11:40,11:30").replace("上午", "下午")
                + "1,,,999999,20261123,上午,出勤,,,\n");
        assertEquals("{A4=refusal.ROW_PERSON_MISSING, C3=refusal.ROW_NAME_DIFFERS, D5=refusal.ROW_NOT_ENROLLED, D8=refusal.HELD_SESSION_UNKNOWN, F2=refusal.ROW_NO_SUCH_HALF_DAY,"
                + " H7=refusal.ATTENDANCE_TIMES_WRONG, J6=refusal.ATTENDANCE_EXCUSE_WITHOUT_REASON}", byCell(wrong.faults()).toString());
        try (Connection owner = stage.database().asOwner()) {
            assertEquals(2, number(owner, "SELECT COUNT(*) FROM attendance WHERE enrolment_id = " + enrolment + " AND source = 'UPLOAD'"));
        }
    }

    private ImportPass.Piece pass(ImportKind kind, String text) {
        try (SheetFile file = SheetFile.inspect("a.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LIMITS)) {
            return new ImportPass(file, kind, TODAY).work(row -> stage.act(RowWriting.class, writing -> writing.write(COUNTY, kind, row)), 0, Duration.ofMinutes(5));
        }
    }

    private static String id(int number) {
        String digits = "99012119920202" + String.format("%03d", number);
        return digits + CheckDigit.mod11x2(digits);
    }

    private static long number(Connection owner, String statement) throws SQLException {
        try (Statement asked = owner.createStatement(); ResultSet row = asked.executeQuery(statement)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static TreeMap<String, String> byCell(List<CellFault> faults) {
        TreeMap<String, String> cells = new TreeMap<>();
        faults.forEach(fault -> cells.merge(fault.at().toString(), fault.key(), (one, other) -> one + "+" + other));
        return cells;
    }
}
