package org.wis.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.wis.training.StandingEntry;
import org.wis.training.TrainingObligation;
import org.wis.training.TrainingRequirement;

class TrainingMeterTest {

    private static final TrainingRequirement STRICT = new TrainingRequirement(1800, 1, false);
    private static final TrainingRequirement WIDE = new TrainingRequirement(1800, 1, true);

    @Test
    void one_minute_short_never_shows_as_complete() {
        TrainingMeter meter = TrainingMeter.of(entry(1799, 1799, 1, TrainingObligation.FULL), STRICT);
        assertEquals("29.9", meter.done());
        assertEquals(999, meter.filled());
        assertFalse(meter.complete());
    }

    @Test
    void all_hours_and_one_training_complete_the_year() {
        TrainingMeter meter = TrainingMeter.of(entry(1800, 1800, 1, TrainingObligation.FULL), STRICT);
        assertEquals("30", meter.done());
        assertTrue(meter.complete());
    }

    @Test
    void hours_of_the_county_count_only_where_the_province_says_so() {
        StandingEntry entry = entry(480, 1800, 1, TrainingObligation.FULL);
        assertEquals("8", TrainingMeter.of(entry, STRICT).done());
        assertFalse(TrainingMeter.of(entry, STRICT).complete());
        assertTrue(TrainingMeter.of(entry, WIDE).complete());
    }

    @Test
    void without_a_training_of_the_prefecture_the_year_is_not_complete() {
        assertFalse(TrainingMeter.of(entry(1800, 1800, 0, TrainingObligation.FULL), STRICT).complete());
    }

    @Test
    void who_owes_nothing_is_complete_and_the_meter_never_overflows() {
        assertTrue(TrainingMeter.of(entry(0, 0, 0, TrainingObligation.EXEMPT), STRICT).complete());
        assertEquals(1000, TrainingMeter.of(entry(90_000, 90_000, 3, TrainingObligation.FULL), STRICT).filled());
    }

    private static StandingEntry entry(int strict, int wide, int trainings, TrainingObligation obligation) {
        return new StandingEntry(2025, strict, wide, trainings, obligation, false, null, "D-1");
    }
}
