package org.wis.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.wis.session.Half;
import org.wis.session.HalfDayId;

/**
 * A half-day of the timetable.
 *
 * @param id       its number
 * @param day      the day
 * @param half     which part of the day
 * @param startsAt when it begins, wall clock
 * @param endsAt   when it ends, wall clock, later than its beginning
 */
public record HalfDay(HalfDayId id, LocalDate day, Half half, LocalTime startsAt, LocalTime endsAt) implements Serializable {

    /** When it begins. */
    public LocalDateTime begins() {
        return day.atTime(startsAt);
    }

    /** When it ends. */
    public LocalDateTime ends() {
        return day.atTime(endsAt);
    }

    /** From when one may sign in. @param minutes before its beginning */
    LocalDateTime opens(int minutes) {
        return begins().minusMinutes(minutes);
    }

    /** Until when one may sign out. @param minutes after its end */
    LocalDateTime closes(int minutes) {
        return ends().plusMinutes(minutes);
    }

    /** Whether one may sign in: from some minutes before its beginning until its end. */
    boolean admitsSignIn(LocalDateTime at, int minutes) {
        return !at.isBefore(opens(minutes)) && at.isBefore(ends());
    }

    /** Whether one may sign out: from its beginning until some minutes after its end. */
    boolean admitsSignOut(LocalDateTime at, int minutes) {
        return !at.isBefore(begins()) && at.isBefore(closes(minutes));
    }
}
