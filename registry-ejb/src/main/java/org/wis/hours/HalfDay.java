package org.wis.hours;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A half-day of the timetable, in whole clock minutes.
 *
 * @param starts when it starts
 * @param ends   when it ends, later than {@code starts}
 */
public record HalfDay(LocalTime starts, LocalTime ends) implements Serializable {

    /** Seconds are dropped. */
    public HalfDay {
        starts = starts.truncatedTo(ChronoUnit.MINUTES);
        ends = ends.truncatedTo(ChronoUnit.MINUTES);
    }

    int minutes() {
        return (int) Duration.between(starts, ends).toMinutes();
    }
}
