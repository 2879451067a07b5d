package org.wis.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wis.gate.Refused;
import org.wis.sheet.SheetCell.Kind;

/** What is read from honest files, and what is written. */
class SheetFileTest {

    private static final Charset GB = Charset.forName("GB18030");
    private static final String TEXT = "姓名,单位\r\n王小梅,\"柳湾乡,一组\"\r\n\r\n李\uD842\uDFB7,\"他说\"\"好\"\"\"\r\n";

    @TempDir
    Path folder;

    @Test
    void a_text_is_read_in_either_encoding_with_or_without_its_mark_and_rows_keep_their_numbers() {
        for (byte[] bytes : List.of(TEXT.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), TEXT.getBytes(GB))) {
            List<SheetRow> rows = rows("a.csv", bytes);
            assertEquals(List.of(1, 2, 4), rows.stream().map(SheetRow::number).toList());
            assertEquals("柳湾乡,一组", rows.get(1).cell(1).orElseThrow().text());
            assertEquals("李\uD842\uDFB7", rows.get(2).cell(0).orElseThrow().text());
            assertEquals("他说\"好\"", rows.get(2).cell(1).orElseThrow().text());
        }
    }

    /** Words of two characters whose bytes in GB 18030 happen to be well-formed UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {"姓名\n王小梅\n", "联通\n", "单位\n男\n", "证书编号,日期\n1,2\n"})
    void short_words_in_gb_18030_are_not_taken_for_utf_8(String text) {
        assertEquals(text.split("[\n,]")[0], rows("a.csv", text.getBytes(GB)).get(0).cell(0).orElseThrow().text());
        assertEquals(text.split("[\n,]")[0], rows("a.csv", text.getBytes(StandardCharsets.UTF_8)).get(0).cell(0).orElseThrow().text());
    }

    @Test
    void semicolons_and_tabs_separate_too() {
        assertEquals("单位", rows("a.csv", "姓名;单位\n".getBytes(StandardCharsets.UTF_8)).get(0).cell(1).orElseThrow().text());
        assertEquals("单位", rows("a.txt", "姓名\t单位\n".getBytes(StandardCharsets.UTF_8)).get(0).cell(1).orElseThrow().text());
    }

    @Test
    void the_line_with_the_broken_byte_is_named() {
        byte[] bytes = "姓名\n王小梅\n李兰的单位\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFE;
        Refused refused = assertThrows(Refused.class, () -> rows("a.csv", bytes));
        assertEquals(SheetRefusal.FILE_BROKEN_BYTES, refused.code());
        assertEquals(3, refused.operands().get(0));
    }

    @Test
    void a_workbook_gives_text_numbers_dates_formulas_and_merged_cells_and_its_hidden_sheet_is_not_read() {
        byte[] bytes = Workbooks.ofSheetData("<row r=\"1\">" + Workbooks.text("A1", "姓名") + Workbooks.text("B1", "日期") + "</row><row r=\"5\">"
                + Workbooks.number("A5", "9.9010219900101E17", false) + Workbooks.number("B5", "45000", true) + "<c r=\"C5\"><f>1+1</f><v>2</v></c>"
                + Workbooks.text("D5", "=cmd|'/c calc'!A0") + Workbooks.text("E5", "合并") + Workbooks.text("F5", "  ") + Workbooks.number("G5", "900101", false)
                + "<c r=\"H5\" t=\"e\"><v>#N/A</v></c></row>", "<mergeCells><mergeCell ref=\"E5:F6\"/></mergeCells>").bytes();
        List<SheetRow> rows = rows("a.xlsx", bytes);
        assertEquals(List.of(1, 5), rows.stream().map(SheetRow::number).toList());
        SheetRow row = rows.get(1);
        assertEquals("990102199001010000", row.cell(0).orElseThrow().text(), "no exponent");
        assertEquals(LocalDateTime.of(2023, 3, 15, 0, 0), row.cell(1).orElseThrow().moment());
        assertEquals(Kind.FORMULA, row.cell(2).orElseThrow().kind());
        assertEquals(Kind.FORMULA, row.cell(3).orElseThrow().kind());
        assertEquals(Kind.MERGED, row.cell(4).orElseThrow().kind());
        assertEquals(Optional.empty(), row.cell(5));
        assertEquals("900101", row.cell(6).orElseThrow().text());
        assertEquals(Kind.ERROR, row.cell(7).orElseThrow().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|x", "-2+3+cmd|x", "@SUM(A1)", "\tx", "\r=1"})
    void text_that_a_spreadsheet_would_run_is_a_formula(String text) {
        assertTrue(Formulas.runs(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 570 8802 1101", "-", "-3", "王小梅", "a=b", " =1", "0570-88021101"})
    void a_telephone_number_and_a_dash_are_none(String text) {
        assertFalse(Formulas.runs(text), text);
    }

    @Test
    void what_is_written_is_read_again_and_nothing_in_it_can_be_computed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> dangerous = List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "\tx", "\rx", "王\u0001小梅");
        try (SheetWriter writer = new SheetWriter(out, "人员/名单")) {
            writer.headings(List.of("姓名", "日期"), List.of(12, 12));
            for (String text : dangerous) {
                writer.row(List.of(text, LocalDate.of(2026, 11, 24)));
            }
            writer.value(0, "坏");
            writer.mark(0, "请改正");
            writer.next();
        }
        List<SheetRow> rows = rows("a.xlsx", out.toByteArray());
        assertEquals(dangerous.size() + 2, rows.size());
        assertEquals("王小梅", rows.get(7).cell(0).orElseThrow().text());
        assertEquals(LocalDateTime.of(2026, 11, 24, 0, 0), rows.get(1).cell(1).orElseThrow().moment());
        String sheet = part(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f>"), "no formula");
        assertEquals(dangerous.size() + 3, sheet.split("inlineStr", -1).length - 1, "every text is a string");
        String comments = part(out.toByteArray(), "xl/comments1.xml");
        assertEquals("请改正", javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(comments.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("comment").item(0).getTextContent().strip());
    }

    @Test
    void addresses_are_named_as_spreadsheets_name_them() {
        assertEquals("A1", new CellAddress(1, 0).toString());
        assertEquals("Z7", new CellAddress(7, 25).toString());
        assertEquals("AA2", new CellAddress(2, 26).toString());
    }

    private String part(byte[] workbook, String name) throws Exception {
        Path file = Files.write(folder.resolve("written.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<SheetRow> rows(String name, byte[] bytes) {
        List<SheetRow> all = new ArrayList<>();
        try (SheetFile file = SheetFile.inspect(name, new ByteArrayInputStream(bytes), HostileReading.LIMITS); SheetRows rows = file.rows()) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }
}
