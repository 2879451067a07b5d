package org.wis.training;

import java.io.Serializable;

/**
 * What a year of training asks by the parameters in force on its last day.
 *
 * @param minutes   minutes needed
 * @param trainings trainings at prefecture level or above needed
 * @param wide      whether all recognised minutes count, not only those of prefecture level and above
 */
public record TrainingRequirement(int minutes, int trainings, boolean wide) implements Serializable {

    /** The minutes of a year that count. */
    public int counted(StandingEntry entry) {
        return wide ? entry.wideMinutes() : entry.strictMinutes();
    }
}
