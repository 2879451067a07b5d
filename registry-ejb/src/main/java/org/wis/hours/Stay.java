package org.wis.hours;

import java.time.LocalTime;

/**
 * The minutes of a half-day for which a person was there.
 *
 * @param from minute of the day on which it begins
 * @param to   first minute after it; equal to {@code from} when nothing counts
 * @param lost why the rest of the half-day does not count; null when all of it does
 */
record Stay(int from, int to, Why lost) {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** Clipped to the timetable; lateness up to the limit is forgiven, beyond it the half-day counts nothing. */
    static Stay of(Presence presence, int lateMinutes) {
        return switch (presence.kind()) {
            case ABSENT -> none(presence, Why.ABSENT);
            case EXCUSED -> none(presence, Why.EXCUSED);
            case VOID -> none(presence, Why.FORGED);
            case PRESENT -> there(presence, lateMinutes);
        };
    }

    private static Stay there(Presence presence, int lateMinutes) {
        if (presence.signedIn() == null || presence.signedOut() == null || presence.signedOut().isBefore(presence.signedIn())) {
            return none(presence, Why.INCOMPLETE);
        }
        int starts = minute(presence.half().starts());
        int ends = minute(presence.half().ends());
        int in = minute(presence.signedIn());
        if (in > starts + lateMinutes || in >= ends) {
            return none(presence, Why.LATE);
        }
        int out = Math.max(starts, Math.min(ends, minute(presence.signedOut())));
        return new Stay(starts, out, out < ends ? Why.LEFT_EARLY : null);
    }

    private static Stay none(Presence presence, Why why) {
        int starts = minute(presence.half().starts());
        return new Stay(starts, starts, why);
    }

    int minutes() {
        return to - from;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES_OF_AN_HOUR + time.getMinute();
    }
}
