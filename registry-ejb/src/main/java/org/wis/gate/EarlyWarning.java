package org.wis.gate;

import java.time.LocalDate;

/**
 * Something that will close the gate unless someone acts (6.5).
 *
 * @param kind           what
 * @param dueOn          the last good day
 * @param daysLeft       days until then; 0 on the day itself
 * @param stage          the warning that has been reached: 90, 60, 30, 7 or 1 days; for hours the share in per cent that should have been reached
 * @param noticeOn       the day on which the notice of that stage is given
 * @param minutesMissing minutes of training missing; 0 for all other kinds
 */
public record EarlyWarning(Kind kind, LocalDate dueOn, int daysLeft, int stage, LocalDate noticeOn, int minutesMissing) {

    /** Whether this is the very day on which the notice of that stage is given. */
    public boolean noticeToday() {
        return noticeOn.plusDays(daysLeft).equals(dueOn);
    }


    /** What ends. */
    public enum Kind {
        /** The certificate ends. */ CERTIFICATE_EXPIRY,
        /** The last day to apply for a renewal that keeps the right to write. */ RENEWAL_DEADLINE,
        /** An acting post ends. */ ACTING_END,
        /** The appointment is known to end. */ APPOINTMENT_END,
        /** The pledge must be signed anew. */ PLEDGE_EXPIRY,
        /** An emergency authorisation ends. */ EMERGENCY_END,
        /** The hours of this year are behind the ladder. */ TRAINING_HOURS
    }
}
