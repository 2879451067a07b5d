package org.wis.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionImportRunTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Map<String, String> SMALL = Map.of(
            "villages.csv", "code,name,streetCode\n110101001001,\"东一社区居委会\",110101001\n110101001002,\"东二社区居委会\",110101001\n",
            "streets.csv", "code,name,areaCode\n110101001,\"东街道\",110101\n",
            "areas.csv", "code,name,cityCode\n110101,\"东区\",1101\n",
            "cities.csv", "code,name,provinceCode\n1101,\"市辖区\",11\n",
            "provinces.csv", "code,name\n11,\"甲市\"\n");

    private final MemoryImporting importing = new MemoryImporting();
    private DivisionPackage tables = DivisionPackage.create();

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void tables_are_read_from_the_province_down_whatever_their_order_in_the_archive() throws Exception {
        tables.add("list.zip", Archives.zip(SMALL));
        ImportProgress progress = run(new ImportOrder("表", DAY, false, false));
        assertEquals(ImportProgress.Phase.DONE, progress.phase());
        assertEquals(new PieceResult(6, 0, 0, 0), progress.result());
        assertEquals(6, progress.done());
        assertEquals(100, progress.percent());
        assertEquals("东二社区居委会", importing.inForce.get(DivisionCode.of("110101001002")));
        assertEquals(List.of("begin", "end DONE"), importing.calls);
    }

    @Test
    void the_same_table_again_changes_nothing_and_a_changed_name_is_counted() throws Exception {
        tables.add("list.zip", Archives.zip(SMALL));
        run(new ImportOrder("表", DAY, false, false));
        assertEquals(new PieceResult(0, 0, 6, 0), run(new ImportOrder("表", DAY, false, true)).result());
        tables.close();
        tables = DivisionPackage.create();
        tables.add("areas.csv", Archives.text("code,name,cityCode\n110101,\"新东区\",1101\n"));
        assertEquals(new PieceResult(0, 1, 0, 0), run(new ImportOrder("表", DAY, false, false)).result());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "11010100100,东三社区,110101001|CODE", "11010100100X,东三社区,110101001|CODE", "110101001001,东三社区,110101001|CODE_TWICE",
            "110101001003,东三社区,110101002|PARENT_MISMATCH", "110101002003,东三社区,110101002|PARENT_UNKNOWN", "110101001003,东三社区|COLUMNS",
            "110101001003,东三社区,110101001,1|COLUMNS", "110101001003,'',110101001|NAME", "110101001003,=1+1,110101001|NAME", "110101001003,<b>,110101001|NAME",
            "110101001003,\"东三,110101001|QUOTES", "990101001003,云村,990101001|FICTITIOUS"})
    void a_broken_line_is_named_by_file_and_line(String line, ImportFault.Kind kind) throws Exception {
        tables.add("list.zip", Archives.zip(with("villages.csv", SMALL.get("villages.csv") + line + "\n")));
        DivisionImportRun run = new DivisionImportRun(importing, tables, new ImportOrder("表", DAY, false, false));
        ImportProgress progress = toEnd(run);
        assertEquals(1, run.faults().size());
        assertEquals(4, run.faults().get(0).line());
        assertEquals(DivisionTable.VILLAGES, run.faults().get(0).table());
        assertEquals(kind, run.faults().get(0).kind());
        assertEquals(ImportProgress.Phase.REFUSED, progress.phase());
        assertTrue(importing.inForce.isEmpty(), "one broken line refuses everything");
    }

    @Test
    void good_lines_are_kept_when_that_was_chosen_and_what_lies_in_a_refused_parent_is_refused_too() throws Exception {
        tables.add("list.zip", Archives.zip(with("streets.csv", "code,name,areaCode\n110101001,\"\",110101\n110101002,\"西街道\",110101\n")));
        DivisionImportRun run = new DivisionImportRun(importing, tables, new ImportOrder("表", DAY, true, true));
        ImportProgress progress = toEnd(run);
        assertEquals(ImportProgress.Phase.DONE, progress.phase());
        assertEquals(4, progress.result().added());
        assertEquals(List.of(ImportFault.Kind.NAME, ImportFault.Kind.PARENT_UNKNOWN, ImportFault.Kind.PARENT_UNKNOWN), run.faults().stream().map(ImportFault::kind).toList());
        assertTrue(progress.closingWithheld());
    }

    @Test
    void text_in_another_encoding_is_refused_line_by_line() throws Exception {
        byte[] bytes = "code,name\n11,甲市\n12,乙市\n".getBytes(Charset.forName("GB18030"));
        tables.add("provinces.csv", new ByteArrayInputStream(bytes));
        DivisionImportRun run = new DivisionImportRun(importing, tables, new ImportOrder("表", DAY, false, false));
        toEnd(run);
        assertEquals(List.of(2, 3), run.faults().stream().map(ImportFault::line).toList());
        assertEquals(Set.of(ImportFault.Kind.ENCODING), Set.copyOf(run.faults().stream().map(ImportFault::kind).toList()));
    }

    @Test
    void a_byte_order_mark_is_a_fault_of_line_one_and_the_rest_is_still_read() throws Exception {
        tables.add("provinces.csv", Archives.text("\uFEFFcode,name\n11,甲市\n"));
        DivisionImportRun run = new DivisionImportRun(importing, tables, new ImportOrder("表", DAY, true, false));
        assertEquals(1, toEnd(run).result().added());
        assertEquals(new ImportFault(DivisionTable.PROVINCES, 1, ImportFault.Kind.BYTE_ORDER_MARK, ""), run.faults().get(0));
    }

    @Test
    void a_file_without_its_columns_is_refused_as_a_whole() throws Exception {
        tables.add("cities.csv", Archives.text("code,name\n1101,市辖区\n"));
        DivisionImportRun run = new DivisionImportRun(importing, tables, new ImportOrder("表", DAY, true, false));
        assertEquals(PieceResult.NONE, toEnd(run).result());
        assertEquals(new ImportFault(DivisionTable.CITIES, 1, ImportFault.Kind.HEADER, "code,name"), run.faults().get(0));
    }

    @Test
    void parents_already_in_the_register_are_known() throws Exception {
        importing.inForce.put(DivisionCode.of("11"), "甲市");
        tables.add("cities.csv", Archives.text("name,code,provinceCode\r\n市辖区,1101,11\r\n"));
        assertEquals(1, run(new ImportOrder("表", DAY, false, false)).result().added());
    }

    @Test
    void what_vanished_is_closed_only_when_asked_and_only_in_the_provinces_of_the_table() throws Exception {
        importing.inForce.put(DivisionCode.of("110101001009"), "老社区");
        importing.inForce.put(DivisionCode.of("120101001009"), "别省社区");
        tables.add("list.zip", Archives.zip(SMALL));
        assertEquals(0, run(new ImportOrder("表", DAY, false, false)).vanished());
        assertTrue(importing.closed.isEmpty());
        assertEquals(1, run(new ImportOrder("表", DAY, false, true)).vanished());
        assertEquals(Map.of(DivisionCode.of("110101001009"), DAY), importing.closed);
    }

    @Test
    void a_piece_that_fails_is_tried_again_when_work_goes_on() throws Exception {
        tables.add("list.zip", Archives.zip(SMALL));
        boolean[] failed = new boolean[1];
        MemoryImporting once = new MemoryImporting() {
            @Override
            public PieceResult take(List<DivisionLine> lines, ImportOrder order) {
                if (lines.size() == 2 && !failed[0]) {
                    failed[0] = true;
                    throw new IllegalStateException("deadlock");
                }
                return super.take(lines, order);
            }
        };
        DivisionImportRun run = new DivisionImportRun(once, tables, new ImportOrder("表", DAY, false, false));
        assertThrows(IllegalStateException.class, () -> toEnd(run));
        assertEquals(6, toEnd(run).result().added());
        assertEquals(6, once.inForce.size());
    }

    private ImportProgress run(ImportOrder order) {
        return toEnd(new DivisionImportRun(importing, tables, order));
    }

    private static ImportProgress toEnd(DivisionImportRun run) {
        ImportProgress progress = run.progress();
        while (!progress.isOver()) {
            progress = run.work(Duration.ofSeconds(1));
        }
        return progress;
    }

    private static Map<String, String> with(String name, String content) {
        Map<String, String> entries = new java.util.HashMap<>(SMALL);
        entries.put(name, content);
        return entries;
    }
}
