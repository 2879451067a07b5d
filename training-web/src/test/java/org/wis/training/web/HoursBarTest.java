package org.wis.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.wis.hours.Explanation;
import org.wis.hours.Forecast;

class HoursBarTest {

    @Test
    void one_minute_short_never_shows_as_complete() {
        HoursBar bar = HoursBar.of(new Explanation(1799, 1800, 1, 1), Forecast.IN_PROGRESS);
        assertEquals(999, bar.filled());
        assertFalse(bar.good());
        assertEquals("29.9", new Explanation(1799, 1800, 1, 1).hours());
    }

    @Test
    void all_minutes_without_the_one_training_fill_the_bar_and_are_not_good() {
        HoursBar bar = HoursBar.of(new Explanation(1900, 1800, 0, 1), Forecast.URGENT);
        assertEquals(1000, bar.filled());
        assertFalse(bar.good());
        assertEquals("bad", bar.tone());
    }

    @Test
    void an_achieved_year_is_good() {
        HoursBar bar = HoursBar.of(new Explanation(1800, 1800, 1, 1), Forecast.ACHIEVED);
        assertTrue(bar.good());
        assertEquals("ok", bar.tone());
        assertEquals("hours.forecast.ACHIEVED", bar.stateKey());
    }
}
