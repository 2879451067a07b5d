package org.wis.codes;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wis.gate.Refused;

class KnownCodesTest {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private int reads;

    private final KnownCodes known = new KnownCodes(new StoredCodes() {
        @Override
        List<CodeItem> itemsOf(CodeSystem system) {
            reads++;
            return List.of(new CodeItem(system, "1", "旧", "old", null, START, CHANGE), new CodeItem(system, "2", "新", "new", null, CHANGE, END),
                    new CodeItem(system, "3", "在用", "in use", null, START, END));
        }
    });

    @Test
    void a_code_ends_on_its_day_without_a_restart() {
        assertEquals(List.of("1", "3"), codes(CHANGE.minusDays(1)));
        assertEquals(List.of("2", "3"), codes(CHANGE));
        assertEquals(1, reads);
    }

    @Test
    void an_unknown_code_is_refused_with_table_and_code() {
        Refused refused = assertThrows(Refused.class, () -> known.requireKnown(CodeSystem.SEX, "7", CHANGE));
        assertEquals(CodeRefusal.CODE_UNKNOWN, refused.code());
        assertEquals(List.of("SEX", "7"), refused.operands());
    }

    @Test
    void a_retired_code_is_refused_but_stays_readable() {
        assertDoesNotThrow(() -> known.requireKnown(CodeSystem.SEX, "1", CHANGE.minusDays(1)));
        assertThrows(Refused.class, () -> known.requireKnown(CodeSystem.SEX, "1", CHANGE));
        assertEquals("旧", known.lastKnown(CodeSystem.SEX, "1").orElseThrow().nameZh());
        assertTrue(known.lastKnown(CodeSystem.SEX, "9").isEmpty());
    }

    @Test
    void no_code_is_no_unknown_code() {
        assertDoesNotThrow(() -> known.requireKnown(CodeSystem.SEX, null, CHANGE));
    }

    @Test
    void the_name_is_chinese_unless_english_is_asked() {
        CodeItem item = known.find(CodeSystem.SEX, "3", CHANGE).orElseThrow();
        assertEquals("在用", item.name(Locale.SIMPLIFIED_CHINESE));
        assertEquals("在用", item.name(Locale.FRENCH));
        assertEquals("in use", item.name(Locale.UK));
    }

    private List<String> codes(LocalDate day) {
        return known.items(CodeSystem.SEX, day).stream().map(CodeItem::code).toList();
    }
}
