package org.wis.hours;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A year in short.
 *
 * @param minutes           minutes that count
 * @param requiredMinutes   minutes asked
 * @param trainings         trainings at prefecture level or above
 * @param requiredTrainings trainings asked
 */
public record Explanation(int minutes, int requiredMinutes, int trainings, int requiredTrainings) implements Serializable {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** Minutes still missing; never negative. */
    public int minutesShort() {
        return Math.max(0, requiredMinutes - minutes);
    }

    /** Trainings still missing; never negative. */
    public int trainingsShort() {
        return Math.max(0, requiredTrainings - trainings);
    }

    /** Hours that count, with one decimal, rounded down: what is done is never overstated. */
    public String hours() {
        return hours(minutes, RoundingMode.DOWN);
    }

    /** Hours asked, with one decimal. */
    public String requiredHours() {
        return hours(requiredMinutes, RoundingMode.UP);
    }

    /** Hours missing, with one decimal, rounded up: what is missing is never understated. */
    public String hoursShort() {
        return hours(minutesShort(), RoundingMode.UP);
    }

    private static String hours(int minutes, RoundingMode rounding) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES_OF_AN_HOUR), 1, rounding).toPlainString();
    }
}
