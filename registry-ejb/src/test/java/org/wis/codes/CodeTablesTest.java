package org.wis.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migration holds every table the product speaks of, in both languages. */
class CodeTablesTest {

    private static final Pattern ITEM = Pattern.compile("^ \\('([A-Z_]+)', '([A-Z0-9_]+)', '((?:[^']|'')+)', '((?:[^']|'')+)', (NULL|'\\w+'), \\d+, ", Pattern.MULTILINE);
    private static final Pattern TABLE = Pattern.compile("^INSERT INTO code_system .* VALUES \\('([A-Z_]+)', '([^']+)'", Pattern.MULTILINE);

    private record Row(String system, String code, String nameZh, String nameEn) {
    }

    private static String script;
    private static List<Row> rows;

    @BeforeAll
    static void readTheMigration() throws IOException {
        try (InputStream in = CodeTablesTest.class.getResourceAsStream("/db/migration/V3__codes.sql")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        rows = ITEM.matcher(script).results().map(m -> new Row(m.group(1), m.group(2), m.group(3), m.group(4))).toList();
    }

    @Test
    void every_table_named_in_the_code_is_filled_and_none_is_forgotten() {
        Set<String> named = Arrays.stream(CodeSystem.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, TABLE.matcher(script).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(named, rows.stream().map(Row::system).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void no_row_escapes_the_reading() {
        Matcher lines = Pattern.compile("^ \\('[A-Z_]+', '", Pattern.MULTILINE).matcher(script);
        assertEquals(lines.results().count(), rows.size());
    }

    @Test
    void no_code_stands_twice_in_a_table() {
        Set<String> seen = new HashSet<>();
        rows.forEach(row -> assertTrue(seen.add(row.system() + " " + row.code()), () -> row + " stands twice"));
    }

    @Test
    void every_code_has_a_chinese_and_an_english_name() {
        Pattern han = Pattern.compile(".*[\\p{IsHan}].*");
        rows.forEach(row -> assertTrue(han.matcher(row.nameZh()).matches() || row.nameZh().startsWith("IUD"), () -> row + " lacks a Chinese name"));
        rows.forEach(row -> assertTrue(row.nameEn().matches("[\\x20-\\x7E]+"), () -> row + " lacks an English name"));
    }

    @Test
    void the_national_tables_have_their_known_sizes() {
        assertEquals(58, size("ETHNIC_GROUP"));
        assertEquals(40, size("EDUCATION_FULL"));
        assertEquals(8, size("EDUCATION"));
        assertEquals(4, size("SEX"));
        assertEquals(8, size("MARITAL_STATUS"));
        assertEquals(9, size("ID_TYPE"));
        assertEquals(12, size("CONTRACEPTION"));
        assertEquals(39, size("SERVICE"));
    }

    @Test
    void nothing_claims_conformity_with_standards_whose_text_is_not_held() {
        assertTrue(script.contains("可映射到"));
        assertTrue(TABLE.matcher(script).results().noneMatch(m -> m.group(2).contains("18848") || m.group(2).contains("WS/T")));
    }

    private static long size(String system) {
        return rows.stream().filter(row -> row.system().equals(system)).count();
    }
}
