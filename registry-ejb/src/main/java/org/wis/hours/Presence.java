package org.wis.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * How a person stood to a half-day.
 *
 * @param day       day of the session
 * @param half      half-day of the timetable
 * @param kind      what was found
 * @param signedIn  when she signed in, whole clock minutes; null without sign-in
 * @param signedOut when she signed out; null without sign-out
 */
public record Presence(LocalDate day, HalfDay half, Kind kind, LocalTime signedIn, LocalTime signedOut) implements Serializable {

    /** What was found for a half-day. */
    public enum Kind {
        /** She was there. */ PRESENT,
        /** She was not. */ ABSENT,
        /** Absent with a reason that was accepted; nothing counts, nothing is held against her. */ EXCUSED,
        /** The sign-in was forged. */ VOID
    }

    /** Seconds are dropped. */
    public Presence {
        signedIn = signedIn == null ? null : signedIn.truncatedTo(ChronoUnit.MINUTES);
        signedOut = signedOut == null ? null : signedOut.truncatedTo(ChronoUnit.MINUTES);
    }

    /** There for the whole half-day: as a list says, or because she taught it. */
    public static Presence whole(LocalDate day, HalfDay half) {
        return new Presence(day, half, Kind.PRESENT, half.starts(), half.ends());
    }
}
