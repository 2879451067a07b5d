package org.wis.training.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wis.training.StandingEntry;
import org.wis.training.TrainingObligation;
import org.wis.training.TrainingRequirement;

/**
 * The training of a year as a meter.
 *
 * @param done          hours that count, one decimal, rounded down: what is not complete never shows as complete
 * @param needed        hours needed
 * @param trainings     trainings at prefecture level or above
 * @param trainingsDue  how many of them are needed
 * @param filled        how far the meter is filled, in thousandths
 * @param complete      whether hours and trainings are complete, or nothing is owed
 */
public record TrainingMeter(String done, String needed, int trainings, int trainingsDue, int filled, boolean complete) {

    private static final int FULL = 1000;
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    static TrainingMeter of(StandingEntry entry, TrainingRequirement required) {
        int counted = required.counted(entry);
        boolean enough = counted >= required.minutes() && entry.prefectureTrainings() >= required.trainings();
        int filled = required.minutes() == 0 ? FULL : (int) Math.min(FULL, (long) counted * FULL / required.minutes());
        return new TrainingMeter(hours(counted), hours(required.minutes()), entry.prefectureTrainings(), required.trainings(), filled,
                enough || entry.obligation() == TrainingObligation.EXEMPT);
    }

    static String hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
    }
}
