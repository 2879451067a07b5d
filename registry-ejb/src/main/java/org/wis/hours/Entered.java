package org.wis.hours;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.training.TrainingObligation;

/**
 * What the province entered for a year with a document: years before the system, and its word about what is owed. The sessions are added to it.
 *
 * @param strictMinutes       minutes of prefecture level and above
 * @param wideMinutes         all recognised minutes, those included
 * @param prefectureTrainings trainings at prefecture level or above
 * @param obligation          what is owed; null or FULL: the days on post and on leave decide
 * @param preServicePassed    whether pre-service training was passed
 * @param lateMakeUpOn        day from which a late make-up counts; null without one
 */
public record Entered(int strictMinutes, int wideMinutes, int prefectureTrainings, TrainingObligation obligation, boolean preServicePassed,
                      LocalDate lateMakeUpOn) implements Serializable {

    /** Nothing was entered. */
    public static final Entered NOTHING = new Entered(0, 0, 0, null, false, null);
}
