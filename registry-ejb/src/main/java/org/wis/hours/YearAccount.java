package org.wis.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The training of a person in a calendar year, explained.
 *
 * @param year               the year
 * @param rules              the numbers it is measured by
 * @param owed               what is owed
 * @param entered            what the province entered; part of the sums below
 * @param strictMinutes      minutes of prefecture level and above
 * @param wideMinutes        all recognised minutes; never less
 * @param prefectureTrainings trainings at prefecture level or above
 * @param preServicePassed   whether pre-service training was passed by the end of the year, or booked to it
 * @param lateMakeUpOn       day from which a late make-up has met the year; null when none was needed or done
 * @param compliant          whether what is owed is met
 * @param forecast           where the year stands
 * @param lines              one for each session with something to say about the year, by its first day
 */
public record YearAccount(int year, HoursRules rules, Owed owed, Entered entered, int strictMinutes, int wideMinutes, int prefectureTrainings, boolean preServicePassed,
                          LocalDate lateMakeUpOn, boolean compliant, Forecast forecast, List<AccountLine> lines) implements Serializable {

    /** Minutes that count in the mode of the year. */
    public int basisMinutes() {
        return rules.wide() ? wideMinutes : strictMinutes;
    }

    /** Minutes beyond what is required: shown, never carried over. */
    public int surplus() {
        return Math.max(0, basisMinutes() - rules.requiredMinutes());
    }

    /** In short: counted of required, trainings of required, what is missing. */
    public Explanation explanation() {
        return new Explanation(basisMinutes(), rules.requiredMinutes(), prefectureTrainings, rules.requiredTrainings());
    }
}
