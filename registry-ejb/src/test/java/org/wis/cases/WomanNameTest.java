package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wis.gate.Refused;

class WomanNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"王小梅", "欧阳春梅", "古丽巴哈尔·买买提", "𠮷田", "𬱖", "𰻝妹", "Mary Jane O'Neil", "Đặng Thị Mai", "梅"})
    void names_of_every_kind_are_kept(String name) {
        assertEquals(name, WomanName.of(name).value());
    }

    @ParameterizedTest
    @CsvSource({"古丽•买买提,古丽·买买提", "古丽・买买提,古丽·买买提", "古丽‧买买提,古丽·买买提", "'  王小梅\u3000',王小梅", "Ｍａｒｙ\u3000\u3000Ｌｉ,Mary Li"})
    void dots_widths_and_blanks_are_put_right(String typed, String kept) {
        assertEquals(kept, WomanName.of(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+王", "-王", "@王", "＝王", "＠王", "\t=王", " =HYPERLINK(1)"})
    void a_beginning_like_a_formula_is_refused(String typed) {
        assertEquals(ValueRefusal.NAME_FORMULA, refused(typed).code());
    }

    @Test
    void a_pictogram_is_refused_and_named() {
        Refused refused = refused("王\uD83D\uDE00梅");
        assertEquals(ValueRefusal.NAME_SYMBOL, refused.code());
        assertEquals(List.of("U+1F600"), refused.operands());
        assertEquals(ValueRefusal.NAME_SYMBOL, refused("王❤").code());
        assertEquals(ValueRefusal.NAME_SYMBOL, refused("王<b>").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\n梅", "王\u202E梅", "王\u200B梅", "王\uFE0F", "王\u0000", "王\uD83D"})
    void an_invisible_character_is_refused(String typed) {
        assertEquals(ValueRefusal.NAME_INVISIBLE, refused(typed).code());
    }

    @Test
    void a_self_made_character_is_refused() {
        assertEquals(ValueRefusal.NAME_PRIVATE_CHARACTER, refused("王\uE123").code());
    }

    @Test
    void nothing_is_refused() {
        assertEquals(ValueRefusal.NAME_EMPTY, refused(" \u3000").code());
    }

    @Test
    void fifty_characters_of_a_supplementary_plane_fit_and_one_more_does_not() {
        assertEquals(100, WomanName.of("𠮷".repeat(50)).value().length());
        Refused refused = refused("𠮷".repeat(51));
        assertEquals(ValueRefusal.NAME_TOO_LONG, refused.code());
        assertEquals(List.of(51, 50), refused.operands());
    }

    @Test
    void a_usual_name_has_at_least_two_han_characters() {
        assertTrue(WomanName.of("王小梅").usual());
        assertTrue(WomanName.of("古丽·买买提").usual());
        assertTrue(WomanName.of("𠮷田").usual());
        assertFalse(WomanName.of("王").usual());
        assertFalse(WomanName.of("王 梅").usual());
        assertFalse(WomanName.of("王2").usual());
        assertFalse(WomanName.of("Mary").usual());
        assertFalse(WomanName.of("·王梅").usual());
    }

    private static Refused refused(String typed) {
        return assertThrows(Refused.class, () -> WomanName.of(typed));
    }
}
