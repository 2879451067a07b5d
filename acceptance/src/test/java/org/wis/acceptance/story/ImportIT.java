package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.TestSystem;
import org.wis.codes.CheckDigit;
import org.wis.sheet.CellAddress;
import org.wis.sheet.SheetCell;
import org.wis.sheet.SheetFile;
import org.wis.sheet.SheetLimits;
import org.wis.sheet.SheetRow;
import org.wis.sheet.SheetRows;

/** Tables handed in on the page: checked, mended, taken over, handed in again; and what the page answers to files and people it is not for. */
class ImportIT {

    private static final String PAGE = "/training/files/import.xhtml";
    private static final String HEAD = "身份证号,姓名,性别,单位,办公电话,更正文号\n";
    private static final String BAILU = "990121004";
    private static final SheetLimits LIMITS = new SheetLimits(8 * SheetLimits.MEGABYTE, 64 * SheetLimits.MEGABYTE, 100, 200, 5001, 60, 20_000);

    @Test
    void twenty_faults_are_marked_mended_and_taken_over_once() throws SQLException {
        try (Person he = Person.signedIn("he"); Person lin = Person.signedIn("lin")) {
            // One row of each person who is known already, so that the later rows can differ from what is registered.
            hand(he, "known.csv", (HEAD + row(90, "甲九", "女", BAILU) + row(91, "甲十", "女", BAILU)).getBytes(StandardCharsets.UTF_8));
            assertThat(he.find("#all")).isVisible();
            he.find("#all").click();
            assertThat(he.find("#result")).containsText("新增2行");

            byte[] faulty = faulty().getBytes(Charset.forName("GB18030"));
            hand(he, "人员.csv", faulty);
            TreeSet<String> expected = new TreeSet<>(List.of("A2", "A3", "A4", "B5", "B6", "B7", "C8", "C9", "D10", "D11", "D12", "E13", "A14", "F15", "C16", "D17", "G18", "B19", "C19", "D20"));
            assertThat(he.find("#faults tbody tr")).hasCount(20);
            assertEquals(expected, new TreeSet<>(he.find("#faults tbody th").allInnerTexts()));
            assertThat(he.find("#counts")).containsText("2");
            PageLook look = new PageLook(he, "he");
            look.look(he.page().url().replaceAll("^[^/]*//[^/]*", ""));
            assertEquals(List.of(), look.faults());

            String copy = he.find("#copy").getAttribute("href");
            assertEquals(403, lin.page().context().request().get(copy).status(), "another manager of the county");
            assertEquals(403, lin.page().navigate(he.page().url().replaceAll("^[^/]*//[^/]*", "")).status());
            assertThat(lin.find("body")).containsText("由他人上传");
            byte[] annotated = he.page().context().request().get(copy).body();
            TreeMap<CellAddress, String> cells = cells(annotated);
            assertEquals("怎么改", cells.get(new CellAddress(1, 7)));
            assertTrue(cells.get(new CellAddress(9, 7)).startsWith("C9 "), cells.get(new CellAddress(9, 7)));
            assertTrue(cells.get(new CellAddress(13, 7)).contains("30"), "how to mend it");

            he.find("#good").click();
            assertThat(he.find("#result")).containsText("新增2行，更改0行，不变0行，有错未导入19行");
            byte[] mended = (HEAD + row(1, "乙一", "女", BAILU) + row(2, "乙二", "男", BAILU) + row(3, "乙三", "女", BAILU)).getBytes(StandardCharsets.UTF_8);
            hand(he, "mended.csv", mended);
            assertThat(he.find("#counts")).containsText("1");
            he.find("#all").click();
            assertThat(he.find("#result")).containsText("新增1行，更改0行，不变2行");
            hand(he, "mended.csv", mended);
            assertThat(he.find("#idle")).containsText("3行与已登记的相同");
            assertThat(he.find("body")).containsText("同一个文件已在");
            assertThat(he.find("#all")).hasCount(0);
        }
        assertEquals(5, number("SELECT COUNT(*) FROM staff WHERE name IN ('甲九', '甲十', '乙一', '乙二', '乙三')"));
        assertTrue(number("SELECT COUNT(*) FROM audit_line WHERE action = 'IMPORT_FILE'") >= 8);
        assertEquals(0, number("SELECT COUNT(*) FROM import_piece p JOIN import_run r ON r.id = p.run_id WHERE r.file_name = 'known.csv' AND p.content_enc IS NOT NULL"),
                "what was taken over without a fault is cleared");
        assertEquals(0, number("SELECT COUNT(*) FROM import_piece WHERE content_enc LIKE '%9901211990%'"), "what is kept cannot be read");
    }

    @Test
    void rows_of_another_county_are_refused_by_the_gate_and_recorded() throws SQLException {
        owner("INSERT INTO division (code, level, name, parent_code, valid_from, source) SELECT '990178', level, '试验外县', parent_code, valid_from, source FROM division WHERE code = '990121'",
                "INSERT INTO office (division_code, level, name) VALUES ('990178', 4, '试验外县规划统计科')");
        try (Person he = Person.signedIn("he")) {
            hand(he, "foreign.csv", (HEAD + row(71, "丙一", "女", "990178") + row(72, "丙二", "女", BAILU)).getBytes(StandardCharsets.UTF_8));
            assertThat(he.find("#faults tbody tr")).hasCount(1);
            assertThat(he.find("#faults")).containsText("D2");
            assertThat(he.find("#faults")).containsText("辖");
            he.find("#good").click();
            assertThat(he.find("#result")).containsText("新增1行");
        } finally {
            owner("DELETE FROM office WHERE division_code = '990178'", "DELETE FROM division WHERE code = '990178'");
        }
        assertEquals(0, number("SELECT COUNT(*) FROM staff WHERE name = '丙一'"));
        assertTrue(number("SELECT COUNT(*) FROM audit_line WHERE kind = 'REFUSED' AND action = 'REGISTER_STAFF' AND detail = 'OUT_OF_JURISDICTION'") > 0);
    }

    @Test
    void hostile_files_are_refused_with_a_sentence_and_nothing_is_kept() throws Exception {
        long before = number("SELECT COUNT(*) FROM import_run");
        try (Person he = Person.signedIn("he")) {
            he.go(PAGE);
            send(he, "picture.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
            assertThat(he.find(".wis-notices")).containsText("不是表格文件");
            send(he, "bomb.xlsx", swelling());
            assertThat(he.find(".wis-notices")).containsText("异常巨大");
            send(he, "rows.csv", ("姓名\n" + "王\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
            assertThat(he.find(".wis-notices")).containsText("超过5000行");
            send(he, "macro.xlsm", new byte[] {'P', 'K', 3, 4});
            assertThat(he.find(".wis-notices")).containsText("宏");
            APIResponse large = he.page().context().request().post(PAGE, RequestOptions.create()
                    .setHeader("Origin", TestSystem.get().baseUrl().toString().replaceAll("/$", ""))
                    .setMultipart(FormData.create().set("file", new FilePayload("large.csv", "text/csv", new byte[12 * 1024 * 1024]))));
            assertEquals(413, large.status());
        }
        assertEquals(before, number("SELECT COUNT(*) FROM import_run"));
    }

    @Test
    void who_hands_in_no_tables_finds_no_door_and_lists_leave_a_trace() throws SQLException {
        try (Person ye = Person.signedIn("ye"); Person he = Person.signedIn("he")) {
            assertEquals(403, ye.page().navigate(PAGE).status());
            assertEquals(403, ye.page().context().request().get("/training/download/template/STAFF").status());
            assertEquals(403, ye.page().context().request().get("/training/download/list/staff").status());
            assertEquals(200, ye.page().context().request().get("/training/download/record/own").status());
            TreeMap<CellAddress, String> people = cells(he.page().context().request().get("/training/download/list/staff").body());
            assertTrue(people.containsValue("何平"), people.toString());
            assertTrue(people.values().stream().noneMatch(value -> value.matches("\\d{17}[\\dX]")), "no identity number");
            assertEquals(403, he.page().context().request().get("/training/download/list/staff?division=9902").status());
            assertEquals(404, he.page().context().request().get("/training/download/list/nothing").status());
            for (String file : List.of("template/APPOINTMENTS", "list/gaps", "list/certificates", "list/hours", "list/sessions", "report/Y3.xlsx", "report/Y4.xlsx")) {
                assertTrue(cells(he.page().context().request().get("/training/download/" + file).body()).size() > 3, file);
            }
            byte[] paper = he.page().context().request().get("/training/download/report/Y3.pdf").body();
            assertEquals("%PDF", new String(paper, 0, 4, StandardCharsets.ISO_8859_1));
            he.go("/training/files/report.xhtml?report=Y4");
            Locator table = he.find("#report");
            assertThat(table).containsText("合计");
        }
        assertTrue(number("SELECT COUNT(*) FROM audit_line WHERE action = 'EXPORT_LIST' AND subject = 'staff'") > 0);
    }

    /** Rows 2 to 20 hold the faults, twenty in all; rows 21 and 22 are good. */
    private static String faulty() {
        List<String> rows = new ArrayList<>();
        rows.add("," + "甲,女," + BAILU + ",,");
        rows.add(id(3).substring(0, 17) + (id(3).endsWith("0") ? "1" : "0") + ",甲,女," + BAILU + ",,");
        rows.add("=1+1,甲,女," + BAILU + ",,");
        rows.add(id(5) + ",,女," + BAILU + ",,");
        rows.add(id(6) + "," + "长".repeat(61) + ",女," + BAILU + ",,");
        rows.add(id(7) + ",@SUM(A1),女," + BAILU + ",,");
        rows.add(id(8) + ",甲,x," + BAILU + ",,");
        rows.add(id(9) + ",甲,," + BAILU + ",,");
        rows.add(id(10) + ",甲,女,没有这个站,,");
        rows.add(id(11) + ",甲,女,990121999,,");
        rows.add(id(12) + ",甲,女,,,");
        rows.add(id(13) + ",甲,女," + BAILU + "," + "1".repeat(31) + ",");
        rows.add(id(10) + ",甲,女," + BAILU + ",,");
        rows.add(id(90) + ",改名,女," + BAILU + ",,");
        rows.add(id(91) + ",甲十,男," + BAILU + ",,");
        rows.add(id(17) + ",甲,女,990121998,,");
        rows.add(id(18) + ",甲,女," + BAILU + ",,,多");
        rows.add(id(19) + ",+cmd|x,?," + BAILU + ",,");
        rows.add(id(20) + ",甲,女,=A1,,");
        rows.add(id(1) + ",乙一,女," + BAILU + ",,");
        rows.add(id(2) + ",乙二,男," + BAILU + ",,");
        return HEAD + String.join("\n", rows) + "\n";
    }

    private static String row(int number, String name, String sex, String office) {
        return id(number) + "," + name + "," + sex + "," + office + ",,\n";
    }

    private static String id(int number) {
        String digits = "99012119910101" + String.format("%03d", number);
        return digits + CheckDigit.mod11x2(digits);
    }

    private static void hand(Person person, String name, byte[] content) {
        person.go(PAGE);
        send(person, name, content);
        person.page().waitForURL("**/import-check.xhtml*");
        assertThat(person.find("#what")).containsText("已核对");
    }

    private static void send(Person person, String name, byte[] content) {
        person.find("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        person.find("#send").click();
    }

    private static byte[] swelling() throws java.io.IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x>".getBytes(StandardCharsets.UTF_8));
                byte[] blanks = new byte[1 << 20];
                java.util.Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < (part.contains("sheet1") ? 300 : 0); i++) {
                    zip.write(blanks);
                }
                zip.write("</x>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static TreeMap<CellAddress, String> cells(byte[] workbook) {
        TreeMap<CellAddress, String> cells = new TreeMap<>();
        try (SheetFile file = SheetFile.inspect("copy.xlsx", new ByteArrayInputStream(workbook), LIMITS); SheetRows rows = file.rows()) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                for (SheetCell cell : row.get().cells()) {
                    cells.put(new CellAddress(row.get().number(), cell.column()), cell.text());
                }
            }
        }
        return cells;
    }

    /** An office of another county, put there by the owner's account and taken away again. */
    private static void owner(String... statements) throws SQLException {
        try (Connection owner = TestSystem.filled().database().asOwner(); Statement statement = owner.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static long number(String question) throws SQLException {
        try (Connection owner = TestSystem.filled().database().asOwner(); Statement statement = owner.createStatement(); ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
