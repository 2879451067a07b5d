package org.wis.hours;

import java.time.LocalDate;
import java.util.List;

/**
 * What one day of a session gives before repetition and caps: timetable = minutes + lost.
 *
 * @param day     the day
 * @param minutes minutes that may count
 * @param lost    minutes that do not, with the reason
 */
record DayCredit(LocalDate day, int minutes, List<Lost> lost) {
}
