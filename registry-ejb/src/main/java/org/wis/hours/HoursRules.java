package org.wis.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The numbers of article 31 for a calendar year, as the province has set them.
 *
 * @param requiredMinutes   clock minutes a year asks
 * @param requiredTrainings trainings at prefecture level or above a year asks
 * @param wide              whether all recognised minutes count (WIDE), not only those of prefecture level and above (STRICT)
 * @param onlineCapPercent  share of the required minutes that online sessions may give
 * @param trainerCapPercent share of the required minutes that teaching may give
 * @param halfYearDays      days on post below which pre-service training replaces the year, and of leave from which the year is excused
 * @param lateMinutes       minutes of lateness that are forgiven
 * @param makeUpEnd         last day of a session that may be booked to the year before
 * @param deferredMakeUpEnd the same for a person with a deferral
 * @param examNeeded        whether a failed exam holds the minutes back until it is passed
 * @param lessonMinutes     clock minutes of a lesson (学时)
 * @param riskAfter         last day of the year on which being below {@code riskPercent} is not yet a risk
 * @param riskPercent       share of the required minutes that must be reached by then
 * @param urgentAfter       last day of the year on which what is missing is not yet urgent
 */
public record HoursRules(int requiredMinutes, int requiredTrainings, boolean wide, int onlineCapPercent, int trainerCapPercent, int halfYearDays, int lateMinutes,
                         MonthDay makeUpEnd, MonthDay deferredMakeUpEnd, boolean examNeeded, int lessonMinutes, MonthDay riskAfter, int riskPercent,
                         MonthDay urgentAfter) implements Serializable {

    private static final int WHOLE = 100;

    /** Most minutes of online sessions that count. */
    int onlineCap() {
        return requiredMinutes * onlineCapPercent / WHOLE;
    }

    /** Most minutes of teaching that count. */
    int trainerCap() {
        return requiredMinutes * trainerCapPercent / WHOLE;
    }

    /** Clock minutes of a number of lessons: the law says hours, a training says lessons of 45 minutes. */
    public int minutesOfLessons(int lessons) {
        return lessons * lessonMinutes;
    }

    /** The last day of a session booked to a year, for a person who owes this. */
    LocalDate makeUpEnd(int year, Owed owed) {
        return (owed == Owed.DEFERRED ? deferredMakeUpEnd : makeUpEnd).atYear(year + 1);
    }
}
