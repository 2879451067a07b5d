package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2026-1-4", "2026.1.4", "2026/1/4", "2026年1月4日", "20260104", "260104", " 26-1-4 "})
    void every_usual_way_of_writing_means_the_same_day(String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 1, 4)), TypedDate.read(text));
    }

    @Test
    void two_digits_from_seventy_on_are_of_the_last_century() {
        assertEquals(Optional.of(LocalDate.of(1990, 1, 1)), TypedDate.read("900101"));
        assertEquals(Optional.of(LocalDate.of(2069, 1, 1)), TypedDate.read("690101"));
        assertEquals(Optional.of(LocalDate.of(1970, 1, 1)), TypedDate.read("700101"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "20260100", "today", "2026-1", "1-2-3-4", "2601041"})
    void what_is_no_day_is_none(String text) {
        assertEquals(Optional.empty(), TypedDate.read(text));
    }
}
