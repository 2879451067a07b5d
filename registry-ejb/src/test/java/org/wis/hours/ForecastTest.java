package org.wis.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wis.hours.Learner.day;
import static org.wis.hours.Learner.who;

import org.junit.jupiter.api.Test;

/** The forecast states of section 5.5. */
class ForecastTest {

    @Test
    void achieved_as_soon_as_everything_is_there() {
        assertEquals(Forecast.ACHIEVED, at(1800, "2025-05-20"));
        assertEquals(Forecast.ACHIEVED, at(1800, "2025-12-31"));
        assertEquals(Forecast.IN_PROGRESS, at(1799, "2025-11-30"));
    }

    @Test
    void at_risk_after_30_september_below_60_percent() {
        assertEquals(Forecast.IN_PROGRESS, at(1079, "2025-09-30"));
        assertEquals(Forecast.AT_RISK, at(1079, "2025-10-01"));
        assertEquals(Forecast.IN_PROGRESS, at(1080, "2025-10-01"));
    }

    @Test
    void urgent_after_30_november() {
        assertEquals(Forecast.AT_RISK, at(100, "2025-11-30"));
        assertEquals(Forecast.URGENT, at(100, "2025-12-01"));
        assertEquals(Forecast.URGENT, at(1799, "2025-12-31"));
    }

    @Test
    void when_the_year_is_over_it_is_met_or_missed() {
        assertEquals(Forecast.MISSED, at(1799, "2026-01-01"));
        assertEquals(Forecast.ACHIEVED, at(1800, "2026-01-01"));
    }

    private static Forecast at(int minutes, String day) {
        return who().took(Lesson.of(minutes).from("2025-05-12")).account(2025, day(day)).forecast();
    }
}
