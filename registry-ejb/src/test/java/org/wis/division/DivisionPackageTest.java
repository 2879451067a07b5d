package org.wis.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wis.gate.Refused;

class DivisionPackageTest {

    private final DivisionPackage tables = DivisionPackage.create();

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void tables_are_found_in_a_zip_and_other_files_are_passed_over() throws IOException {
        tables.add("list.zip", Archives.zip(Map.of("package/dist/provinces.csv", "code,name\n11,甲省\n", "package/dist/data.sqlite", "x".repeat(3000))));
        assertEquals(Set.of(DivisionTable.PROVINCES), tables.tables());
        assertEquals("code,name\n11,甲省\n", content(DivisionTable.PROVINCES));
    }

    @Test
    void tables_are_found_in_the_archive_that_npm_packs() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("package/dist/areas.csv", "a".repeat(1300));
        entries.put("package/README.md", "b".repeat(512));
        entries.put("package/dist/cities.csv", "c");
        tables.add("list.tgz", Archives.tgz(entries, '0'));
        assertEquals(Set.of(DivisionTable.AREAS, DivisionTable.CITIES), tables.tables());
        assertEquals("a".repeat(1300), content(DivisionTable.AREAS));
        assertEquals("c", content(DivisionTable.CITIES));
    }

    @Test
    void single_tables_are_taken_by_their_names() throws IOException {
        tables.add("C:\\list\\streets.csv", Archives.text("code"));
        tables.add("villages.csv", Archives.text("code"));
        assertEquals(Set.of(DivisionTable.STREETS, DivisionTable.VILLAGES), tables.tables());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../villages.csv", "/etc/villages.csv", "a/../../villages.csv", "..\\villages.csv", "C:villages.csv", "a\u0000b/villages.csv", "../other.txt"})
    void names_that_lead_out_of_the_archive_are_refused(String name) {
        refused(DivisionRefusal.ARCHIVE_NAMES_HOSTILE, () -> tables.add("list.zip", Archives.zip(Map.of(name, "x"))));
    }

    @Test
    void a_link_in_an_archive_is_refused() {
        refused(DivisionRefusal.ARCHIVE_NAMES_HOSTILE, () -> tables.add("list.tgz", Archives.tgz(Map.of("villages.csv", ""), '2')));
    }

    @Test
    void the_same_table_twice_is_refused() {
        refused(DivisionRefusal.ARCHIVE_NAMES_HOSTILE, () -> tables.add("list.zip", Archives.zip(Map.of("a/cities.csv", "x", "b/cities.csv", "y"))));
    }

    @Test
    void an_archive_that_swells_is_refused_before_it_fills_the_disk() {
        refused(DivisionRefusal.ARCHIVE_TOO_LARGE, () -> tables.add("list.zip", Archives.bomb("villages.csv", 97)));
    }

    @Test
    void an_archive_whose_other_files_swell_is_refused_too() {
        refused(DivisionRefusal.ARCHIVE_TOO_LARGE, () -> tables.add("list.zip", Archives.bomb("readme.txt", 513)));
    }

    @Test
    void an_archive_without_any_table_is_refused() {
        refused(DivisionRefusal.ARCHIVE_WITHOUT_TABLES, () -> tables.add("list.zip", Archives.zip(Map.of("readme.txt", "x"))));
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        refused(DivisionRefusal.ARCHIVE_UNREADABLE, () -> tables.add("villages.xlsx", Archives.text("what")));
    }

    @Test
    void a_damaged_archive_is_refused() throws IOException {
        byte[] whole = Archives.tgz(Map.of("villages.csv", "some content that is cut"), '0').readAllBytes();
        refused(DivisionRefusal.ARCHIVE_UNREADABLE, () -> tables.add("list.tgz", new ByteArrayInputStream(whole, 0, whole.length - 20)));
    }

    private String content(DivisionTable table) throws IOException {
        try (InputStream in = tables.open(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void refused(DivisionRefusal code, org.junit.jupiter.api.function.Executable act) {
        assertEquals(code, assertThrows(Refused.class, act).code());
    }
}
