package org.wis.training;

import java.io.Serializable;

/**
 * What the sessions of a person come to in a year.
 *
 * @param strictMinutes      minutes of prefecture level and above
 * @param wideMinutes        all recognised minutes, those included
 * @param prefectureTrainings trainings at prefecture level or above
 * @param preServicePassed   whether pre-service training was passed
 */
public record CountedYear(int strictMinutes, int wideMinutes, int prefectureTrainings, boolean preServicePassed) implements Serializable {

    /** Nothing was attended. */
    public static final CountedYear NOTHING = new CountedYear(0, 0, 0, false);
}
