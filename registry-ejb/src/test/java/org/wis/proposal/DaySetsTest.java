package org.wis.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.planner.Days;

/** Stretches of days joined and cut. */
class DaySetsTest {

    private static Days days(int first, int last) {
        return new Days(LocalDate.of(2026, 5, first), LocalDate.of(2026, 5, last));
    }

    @Test
    void common_days_are_those_of_both() {
        assertEquals(List.of(days(5, 9), days(12, 14)), DaySets.common(List.of(days(5, 14)), List.of(days(1, 9), days(12, 20))));
        assertEquals(List.of(), DaySets.common(List.of(days(5, 9)), List.of(days(10, 12))));
    }

    @Test
    void a_gap_cuts_a_stretch_in_two() {
        assertEquals(List.of(days(1, 4), days(8, 20)), DaySets.without(List.of(days(1, 20)), List.of(days(5, 7))));
        assertEquals(List.of(days(8, 20)), DaySets.without(List.of(days(1, 20)), List.of(days(1, 7))));
        assertEquals(List.of(), DaySets.without(List.of(days(5, 7)), List.of(days(1, 20))));
    }
}
