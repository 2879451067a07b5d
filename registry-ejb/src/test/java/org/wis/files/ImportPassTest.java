package org.wis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.sheet.Workbooks.number;
import static org.wis.sheet.Workbooks.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wis.codes.CheckDigit;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.sheet.SheetFile;
import org.wis.sheet.SheetLimits;
import org.wis.sheet.Workbooks;
import org.wis.staff.NewPerson;
import org.wis.staff.OfficeId;
import org.wis.staff.RemedyReading;
import org.wis.staff.Sex;
import org.wis.staff.StaffRegistering;
import org.wis.testing.Stage;

/** Files of people and posts on a real MariaDB, through the use cases, each row in a transaction of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPassTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DivisionCode COUNTY = DivisionCode.of("990121");
    private static final DivisionCode BAILU = DivisionCode.of("990121004");
    private static final SheetLimits LIMITS = new SheetLimits(8 * SheetLimits.MEGABYTE, 64 * SheetLimits.MEGABYTE, 100, 200, 5001, 60, 20_000);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String STAFF_HEAD = text("A1", "身份证号") + text("B1", "姓 名*") + text("C1", "Sex") + text("D1", "单位") + text("E1", "办公电话") + text("F1", "更正文号");

    private Stage stage;
    private String bailu;

    @BeforeAll
    void open() throws SQLException {
        stage = new Stage(TODAY.atTime(10, 0));
        stage.signIn("he");
        bailu = stage.act(RemedyReading.class, reading -> reading.offices(BAILU)).get(0).name();
        OfficeId office = stage.act(RemedyReading.class, reading -> reading.offices(BAILU)).get(0).id();
        stage.act(StaffRegistering.class, registering -> registering.register(office, new NewPerson("已登记", Sex.FEMALE, id(900), "0570-1")));
        stage.act(StaffRegistering.class, registering -> registering.register(office, new NewPerson("戊", Sex.FEMALE, id(901), null)));
        stage.act(StaffRegistering.class, registering -> registering.register(office, new NewPerson("己", Sex.FEMALE, id(902), null)));
    }

    @BeforeEach
    void begin() {
        stage.signIn("he");
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void a_file_with_twenty_known_faults_gives_exactly_those_at_their_cells() {
        byte[] file = faulty();
        TreeMap<String, String> expected = new TreeMap<>();
        expected.put("A2", "files.fault.MISSING");
        expected.put("A3", "refusal.STAFF_ID_NUMBER_WRONG");
        expected.put("A4", "files.fault.ID_AS_NUMBER");
        expected.put("B5", "files.fault.MISSING");
        expected.put("B6", "files.fault.TOO_LONG");
        expected.put("C7", "files.fault.WORD_UNKNOWN");
        expected.put("C8", "files.fault.MISSING");
        expected.put("D9", "refusal.ROW_OFFICE_UNKNOWN");
        expected.put("D10", "refusal.ROW_OFFICE_UNKNOWN");
        expected.put("E11", "files.fault.TOO_LONG");
        expected.put("B12", "files.fault.FORMULA");
        expected.put("A13", "files.fault.TWICE");
        expected.put("B14", "files.fault.MERGED");
        expected.put("C15", "files.fault.ERROR");
        expected.put("F16", "refusal.ROW_DOCUMENT_MISSING");
        expected.put("C17", "refusal.ROW_SEX_DIFFERS");
        expected.put("D18", "refusal.ROW_OFFICE_DIFFERS");
        expected.put("H19", "files.fault.NO_HEADING");
        expected.put("B20", "files.fault.FORMULA");
        expected.put("C20", "files.fault.WORD_UNKNOWN");
        ImportPass.Piece checked = pass("staff.xlsx", file, ImportKind.STAFF, this::rehearse);
        assertEquals(expected, byCell(checked.faults()));
        assertEquals(20, checked.faults().size());
        assertEquals(new Tally(3, 0, 0, 19), checked.tally());

        ImportPass.Piece taken = pass("staff.xlsx", file, ImportKind.STAFF, this::write);
        assertEquals(new Tally(3, 0, 0, 19), taken.tally(), "the good rows are taken over");
        ImportPass.Piece again = pass("staff.xlsx", file, ImportKind.STAFF, this::write);
        assertEquals(new Tally(0, 0, 3, 19), again.tally(), "the same file twice changes nothing");
        assertEquals(expected, byCell(again.faults()));
    }

    @Test
    void the_annotated_copy_marks_the_cells_says_how_to_mend_them_and_comes_back_without_harm() {
        byte[] file = faulty();
        List<CellFault> faults = pass("staff.xlsx", file, ImportKind.STAFF, this::rehearse).faults();
        AnnotatedCopy copy = new AnnotatedCopy("staff.xlsx", file, faults, LIMITS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.write(out, "怎么改", fault -> "改 " + fault.key());
        assertEquals("staff-核对.xlsx", copy.copyName("核对"));
        ImportPass.Piece again = pass("copy.xlsx", out.toByteArray(), ImportKind.STAFF, this::rehearse);
        // What was a computed or merged cell is text now; all other faults are still there, and the remarks make no new one.
        TreeMap<String, String> left = byCell(again.faults());
        assertTrue(left.keySet().containsAll(List.of("A2", "A3", "B5", "C7", "D9", "E11", "B12", "A13", "F16", "H19")), left.toString());
        assertTrue(byCell(faults).keySet().containsAll(left.keySet()), left.toString());
    }

    @Test
    void a_pass_can_be_left_and_taken_up_at_any_row() {
        String csv = "身份证号,姓名,性别,单位\n" + id(501) + ",甲,女," + bailu + "\n" + id(502) + ",乙,女," + bailu + "\n" + id(501) + ",甲,女," + bailu + "\n" + id(503) + ",丙,男,990121004000\n";
        byte[] bytes = csv.getBytes(Charset.forName("GB18030"));
        List<CellFault> faults = new ArrayList<>();
        Tally tally = Tally.NONE;
        int pieces = 0;
        boolean last = false;
        while (!last) {
            try (SheetFile file = SheetFile.inspect("a.csv", new ByteArrayInputStream(bytes), LIMITS)) {
                ImportPass.Piece piece = new ImportPass(file, ImportKind.STAFF, TODAY).work(this::write, tally.rows(), Duration.ZERO);
                Tally more = piece.tally();
                tally = new Tally(tally.fresh() + more.fresh(), tally.changed(), tally.unchanged() + more.unchanged(), tally.faulty() + more.faulty());
                faults.addAll(piece.faults());
                last = piece.last();
                pieces++;
            }
        }
        assertEquals(new Tally(3, 0, 0, 1), tally);
        assertTrue(pieces >= 4, "one row at a time: " + pieces);
        assertEquals(List.of("2"), faults.get(0).operands(), "the earlier row is named although an earlier piece did it");
    }

    @Test
    void a_changed_name_with_a_document_is_corrected_and_an_empty_cell_takes_nothing_away() {
        String head = "身份证号,姓名,性别,单位,办公电话,更正文号\n";
        assertEquals(new Tally(1, 0, 0, 0), csv(head + id(601) + ",丁一,女," + bailu + ",0570-88,\n", this::write).tally());
        assertEquals(new Tally(0, 0, 1, 0), csv(head + id(601) + ",丁一,女,99012１004,,\n", this::write).tally());
        assertEquals(new Tally(0, 1, 0, 0), csv(head + id(601) + ",丁乙,女," + bailu + ",,示更1号\n", this::write).tally());
        assertEquals(new Tally(0, 0, 1, 0), csv(head + id(601) + ",丁乙,女," + bailu + ",0570-88,\n", this::write).tally());
    }

    @Test
    void posts_are_entered_ended_and_not_entered_twice() {
        csv("身份证号,姓名,性别,单位\n" + id(701) + ",戊,女," + bailu + "\n", this::write);
        String head = "身份证号,姓名,单位,岗位,编制类别,任职起始日,任职文号,任职截止日,免职文号\n";
        String row = id(701) + ",戊,990121004,乡级计算机操作人员,编外聘用,20250101,任7号,";
        assertEquals(new Tally(1, 0, 0, 0), posts(head + row + ",\n", this::write).tally());
        assertEquals(new Tally(0, 0, 1, 0), posts(head + row.replace("20250101", "2025年1月1日") + ",\n", this::write).tally());
        assertEquals(new Tally(0, 1, 0, 0), posts(head + row + "2025/6/30,免7号\n", this::write).tally());
        assertEquals(new Tally(0, 0, 1, 0), posts(head + row + "250630,免7号\n", this::write).tally());
        ImportPass.Piece wrong = posts(head
                + row.replace("任7号", "任8号") + "2025-06-30,免7号\n"
                + row.replace("戊", "己").replace("20250101", "2025-07-01") + "2025-12-31,免8号\n"
                + row.replace("20250101", "2026-01-01") + ",\n"
                + row.replace("20250101", "2026-05-01") + ",\n"
                + row.replace("20250101", "2025-02-30") + ",\n"
                + row.replace("乡级计算机操作人员", "县级信息化管理人员").replace("20250101", "2025-08-01") + ",\n"
                + id(799) + ",,990121004,乡级计算机操作人员,编外聘用,20250101,任7号,,\n", this::rehearse);
        assertEquals("{A8=refusal.PERSON_UNKNOWN, B3=refusal.ROW_NAME_DIFFERS, D7=refusal.POSITION_NOT_OF_THIS_OFFICE, F2=refusal.ROW_POST_DIFFERS,"
                + " F5=files.fault.OVERLAPS, F6=files.fault.DATE_NOT_IN_CALENDAR}", byCell(wrong.faults()).toString());
        assertEquals(1, wrong.tally().fresh());
    }

    @Test
    void headings_are_found_in_any_order_and_what_is_wrong_with_them_is_told_at_their_cell() {
        try (SheetFile file = SheetFile.inspect("a.csv", new ByteArrayInputStream("姓名,Name,工资,性别,怎么改\n甲,乙,1,女,\n".getBytes(StandardCharsets.UTF_8)), LIMITS)) {
            List<CellFault> faults = new ImportPass(file, ImportKind.STAFF, TODAY).headingFaults();
            assertEquals("[files.fault.HEADING_TWICE, files.fault.HEADING_UNKNOWN, files.fault.HEADING_MISSING, files.fault.HEADING_MISSING]",
                    faults.stream().map(CellFault::key).toList().toString());
            assertEquals("B1", faults.get(0).at().toString());
            assertEquals("C1", faults.get(1).at().toString());
        }
    }

    @Test
    void all_or_nothing_keeps_nothing_when_one_row_is_refused() {
        String csv = "身份证号,姓名,性别,单位\n" + id(801) + ",庚,女," + bailu + "\n" + id(802) + ",辛,女,990121999\n";
        List<RowValues> rows;
        try (SheetFile file = SheetFile.inspect("a.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), LIMITS)) {
            rows = new ImportPass(file, ImportKind.STAFF, TODAY).good();
        }
        assertEquals("ROW_OFFICE_UNKNOWN", stage.refusal(RowWriting.class, writing -> writing.writeAll(COUNTY, ImportKind.STAFF, rows)));
        assertEquals(new Tally(1, 0, 0, 0), stage.act(RowWriting.class, writing -> writing.writeAll(COUNTY, ImportKind.STAFF, rows.subList(0, 1))), "it was not there yet");
    }

    private byte[] faulty() {
        List<String> rows = new ArrayList<>();
        rows.add(STAFF_HEAD);
        rows.add(staff(2, null, "甲", "女", bailu));
        rows.add(staff(3, id(3).substring(0, 17) + (id(3).endsWith("0") ? "1" : "0"), "甲", "女", bailu));
        rows.add(number("A4", "9.9012119900101E17", false) + rest(4, "甲", "女", bailu));
        rows.add(text("A5", id(5)) + text("C5", "女") + text("D5", bailu));
        rows.add(staff(6, id(6), "长".repeat(61), "女", bailu));
        rows.add(staff(7, id(7), "甲", "女性?", bailu));
        rows.add(text("A8", id(8)) + text("B8", "甲") + text("D8", bailu));
        rows.add(staff(9, id(9), "甲", "女", "没有这个站"));
        rows.add(staff(10, id(10), "甲", "女", "990121999"));
        rows.add(staff(11, id(11), "甲", "女", bailu) + text("E11", "1".repeat(31)));
        rows.add(staff(12, id(12), "=1+1", "女", bailu));
        rows.add(staff(13, id(9), "甲", "女", bailu));
        rows.add(staff(14, id(14), "合", "女", bailu));
        rows.add(text("A15", id(15)) + text("B15", "甲") + "<c r=\"C15\" t=\"e\"><v>#N/A</v></c>" + text("D15", bailu));
        rows.add(staff(16, id(900), "改了名", "女", bailu));
        rows.add(staff(17, id(901), "戊", "男", bailu));
        rows.add(staff(18, id(902), "己", "女", "990121002"));
        rows.add(staff(19, id(19), "甲", "女", bailu) + text("H19", "多出来的"));
        rows.add(text("A20", id(20)) + "<c r=\"B20\"><f>A1&amp;\"x\"</f><v>1</v></c>" + text("C20", "x") + text("D20", bailu));
        rows.add(staff(21, id(21), " 王小梅　", "Ｆｅｍａｌｅ", bailu));
        rows.add(text("A22", id(23).replace("9", "９")) + rest(22, "李\uD842\uDFB7", "男", bailu + "(990121004)") + text("E22", "+86 570 1"));
        rows.add(staff(23, id(24), "孙", "女", "990121004000"));
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            data.append("<row r=\"").append(i + 1).append("\">").append(rows.get(i)).append("</row>");
        }
        return Workbooks.ofSheetData(data.toString(), "<mergeCells><mergeCell ref=\"B14:B15\"/></mergeCells>").bytes();
    }

    private static String staff(int row, String id, String name, String sex, String office) {
        return (id == null ? "" : text("A" + row, id)) + rest(row, name, sex, office);
    }

    private static String rest(int row, String name, String sex, String office) {
        return text("B" + row, name) + text("C" + row, sex) + text("D" + row, office);
    }

    private static String id(int number) {
        String digits = "99012119900101" + String.format("%03d", number);
        return digits + CheckDigit.mod11x2(digits);
    }

    private ImportPass.Piece csv(String text, RowDoor door) {
        return pass("a.csv", text.getBytes(StandardCharsets.UTF_8), ImportKind.STAFF, door);
    }

    private ImportPass.Piece posts(String text, RowDoor door) {
        kind = ImportKind.APPOINTMENTS;
        try {
            return pass("a.csv", text.getBytes(StandardCharsets.UTF_8), kind, door);
        } finally {
            kind = ImportKind.STAFF;
        }
    }

    private ImportKind kind = ImportKind.STAFF;

    private ImportPass.Piece pass(String name, byte[] bytes, ImportKind of, RowDoor door) {
        try (SheetFile file = SheetFile.inspect(name, new ByteArrayInputStream(bytes), LIMITS)) {
            return new ImportPass(file, of, TODAY).work(door, 0, LONG);
        }
    }

    private RowOutcome write(RowValues row) {
        return stage.act(RowWriting.class, writing -> writing.write(COUNTY, kind, row));
    }

    private RowOutcome rehearse(RowValues row) {
        try {
            stage.run(RowWriting.class, writing -> writing.rehearse(COUNTY, kind, row));
            throw new IllegalStateException("kept");
        } catch (Refused refused) {
            if (refused.code() == FilesRefusal.ROW_ONLY_TRIED) {
                return RowOutcome.valueOf((String) refused.operands().get(0));
            }
            throw refused;
        }
    }

    private static TreeMap<String, String> byCell(List<CellFault> faults) {
        TreeMap<String, String> cells = new TreeMap<>();
        faults.forEach(fault -> cells.merge(fault.at().toString(), fault.key(), (one, other) -> one + "+" + other));
        return cells;
    }
}
