package org.wis.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** Figures of the overview, and what a hand-over must say. */
class PositionFiguresTest {

    private static final DivisionCode PLACE = DivisionCode.of("990102");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_place_that_needs_nobody_is_filled() {
        assertEquals(1000, new PlaceGap(PLACE, "县", 0, 0, 0, 0, 0, 0, 0).filled());
    }

    @Test
    void one_of_three_posts_held_is_a_third() {
        assertEquals(333, new PlaceGap(PLACE, "县", 2, 3, 1, 2, 2, 0, 1).filled());
    }

    @Test
    void turnover_is_who_left_over_the_mean_of_start_and_end() {
        assertEquals(182, new Turnover(PLACE, "县", 12, 10, 1, 2, 0).rate());
        assertEquals(0, new Turnover(PLACE, "县", 0, 0, 0, 0, 0).rate());
    }

    @Test
    void mean_tenure_is_in_tenths_of_a_year() {
        assertEquals(25, new Turnover(PLACE, "县", 2, 2, 0, 0, 1826).tenureTenths());
        assertEquals(0, new Turnover(PLACE, "县", 2, 0, 0, 2, 0).tenureTenths());
    }

    @Test
    void a_hand_over_says_what_when_and_by_which_record() {
        assertEquals("卡片 12 盒", new HandOverNote(null, DAY, " 卡片 12 盒 ", "青交〔2026〕1号").items());
        refused(PositionRefusal.HAND_OVER_WITHOUT_ITEMS, () -> new HandOverNote(null, DAY, " ", "青交〔2026〕1号"));
        refused(PositionRefusal.HAND_OVER_WITHOUT_ITEMS, () -> new HandOverNote(null, DAY, "字".repeat(501), "青交〔2026〕1号"));
        refused(PositionRefusal.HAND_OVER_DAY_WRONG, () -> new HandOverNote(null, null, "卡片", "青交〔2026〕1号"));
    }

    private static void refused(PositionRefusal code, org.junit.jupiter.api.function.Executable act) {
        assertEquals(code, assertThrows(Refused.class, act).code());
    }
}
