package org.wis.training;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/**
 * The training of a person in a year as the province enters it.
 *
 * @param year                calendar year
 * @param strictMinutes       minutes of trainings organised at prefecture level or above
 * @param wideMinutes         all recognised minutes, those included
 * @param prefectureTrainings trainings organised at prefecture level or above that were completed
 * @param obligation          what is owed
 * @param preServicePassed    whether pre-service training and exam were passed
 * @param lateMakeUpOn        day from which a late make-up, confirmed by the province, counts; null without one
 * @param documentNo          document the entry rests on
 */
public record StandingEntry(int year, int strictMinutes, int wideMinutes, int prefectureTrainings, TrainingObligation obligation, boolean preServicePassed,
                            LocalDate lateMakeUpOn, String documentNo) implements Serializable {

    private static final int FIRST_YEAR = 2000;
    private static final int MOST_MINUTES = 100_000;

    /** @throws Refused DECISION_WITHOUT_DOCUMENT and every TrainingRefusal that can be seen without a clock */
    public StandingEntry {
        documentNo = Decision.documentNumber(documentNo);
        if (obligation == null) {
            throw new Refused(TrainingRefusal.TRAINING_OBLIGATION_MISSING);
        }
        if (strictMinutes < 0 || wideMinutes < 0 || prefectureTrainings < 0 || wideMinutes > MOST_MINUTES) {
            throw new Refused(TrainingRefusal.TRAINING_NUMBERS_WRONG);
        }
        if (wideMinutes < strictMinutes) {
            throw new Refused(TrainingRefusal.TRAINING_WIDE_LESS_THAN_STRICT);
        }
        if (prefectureTrainings > 0 && strictMinutes == 0) {
            throw new Refused(TrainingRefusal.TRAINING_WITHOUT_MINUTES);
        }
        if (lateMakeUpOn != null && lateMakeUpOn.getYear() != year + 1) {
            throw new Refused(TrainingRefusal.LATE_MAKE_UP_DAY_WRONG, lateMakeUpOn);
        }
    }

    /** @throws Refused TRAINING_YEAR_WRONG, LATE_MAKE_UP_DAY_WRONG for what lies in the future */
    void requireNotAhead(LocalDate today) {
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw new Refused(TrainingRefusal.TRAINING_YEAR_WRONG, year);
        }
        if (lateMakeUpOn != null && lateMakeUpOn.isAfter(today)) {
            throw new Refused(TrainingRefusal.LATE_MAKE_UP_DAY_WRONG, lateMakeUpOn);
        }
    }
}
