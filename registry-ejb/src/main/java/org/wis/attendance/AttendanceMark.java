package org.wis.attendance;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.wis.gate.Refused;

/**
 * What is kept of a person and a half-day.
 *
 * @param state     how it went, never null
 * @param signedIn  clock time, whole minutes; null when she was not there, or did not sign in
 * @param signedOut clock time, whole minutes; null when she was not there, or has not signed out (yet)
 * @param reason    why, for an excuse; else may be null
 */
public record AttendanceMark(AttendanceState state, LocalTime signedIn, LocalTime signedOut, String reason) implements Serializable {

    private static final int REASON_LIMIT = 300;

    /** @throws Refused ATTENDANCE_TIMES_WRONG, ATTENDANCE_EXCUSE_WITHOUT_REASON, ATTENDANCE_STATE_MISSING, ATTENDANCE_REASON_TOO_LONG */
    public AttendanceMark {
        if (state == null) {
            throw new Refused(AttendanceRefusal.ATTENDANCE_STATE_MISSING);
        }
        signedIn = minutes(signedIn);
        signedOut = minutes(signedOut);
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        if (reason != null && reason.codePointCount(0, reason.length()) > REASON_LIMIT) {
            throw new Refused(AttendanceRefusal.ATTENDANCE_REASON_TOO_LONG, REASON_LIMIT);
        }
        if (state == AttendanceState.EXCUSED && reason == null) {
            throw new Refused(AttendanceRefusal.ATTENDANCE_EXCUSE_WITHOUT_REASON);
        }
        boolean there = state == AttendanceState.PRESENT || state == AttendanceState.VOID;
        boolean backwards = signedOut != null && (signedIn == null || signedOut.isBefore(signedIn));
        if (backwards || !there && signedIn != null || state == AttendanceState.PRESENT && signedIn == null) {
            throw new Refused(AttendanceRefusal.ATTENDANCE_TIMES_WRONG);
        }
    }

    /** Present for the whole half-day. */
    static AttendanceMark whole(HalfDay half) {
        return new AttendanceMark(AttendanceState.PRESENT, half.startsAt(), half.endsAt(), null);
    }

    /** Absent without a word. */
    static AttendanceMark absent() {
        return new AttendanceMark(AttendanceState.ABSENT, null, null, null);
    }

    /** Whole minutes by which she came late; 0 when in time or not there. */
    public long lateBy(LocalTime begins) {
        return signedIn == null ? 0 : Math.max(0, ChronoUnit.MINUTES.between(begins, signedIn));
    }

    /**
     * Whether the half-day counts as attended: there from beginning to end by her own clock times, and not later than is forgiven.
     *
     * @param forgiven minutes of lateness that are forgiven
     */
    public boolean counts(HalfDay half, int forgiven) {
        return state == AttendanceState.PRESENT && signedIn != null && signedOut != null && lateBy(half.startsAt()) <= forgiven && signedOut.isAfter(half.startsAt())
                && signedIn.isBefore(half.endsAt());
    }

    private static LocalTime minutes(LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }
}
