package org.wis.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What one session gives to a year, in the mode of that year: timetable = counted + lost.
 *
 * @param session          the session
 * @param part             attendee or trainer
 * @param outcome          how it ended for her
 * @param timetableMinutes minutes of her half-days that lie in the year, or were moved to it
 * @param strictMinutes    what counts in the strict reading
 * @param wideMinutes      what counts in the wide reading
 * @param lost             what does not count in the mode of the year, with the reason
 * @param training         whether it counts as one training at prefecture level or above
 * @param bookedTo         year it is booked to as a make-up; null without a booking that holds
 * @param lateMakeUp       whether that is a late make-up
 */
public record AccountLine(AttendedSession session, Part part, Outcome outcome, int timetableMinutes, int strictMinutes, int wideMinutes, List<Lost> lost, boolean training,
                          Integer bookedTo, boolean lateMakeUp) implements Serializable {

    /** Whether its days lie in two years, so that its minutes do. */
    public boolean split() {
        return session.firstDay().getYear() != session.lastDay().getYear();
    }

    /** Minutes that count in a mode. */
    public int minutes(boolean wide) {
        return wide ? wideMinutes : strictMinutes;
    }
}
