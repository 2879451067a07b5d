package org.wis.hours;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a session ended for a person.
 *
 * @param result what came of it
 * @param on     last day of the session, or the day on which a resit was passed; null while {@link Result#OPEN}
 */
public record Outcome(Result result, LocalDate on) implements Serializable {

    /** What came of a session. */
    public enum Result {
        /** Completed with its exam. */ PASSED,
        /** The exam was failed. */ FAILED,
        /** Attended, left half-way or without exam. */ ATTENDED,
        /** Nothing is recorded yet. */ OPEN
    }

    static Outcome open() {
        return new Outcome(Result.OPEN, null);
    }

    boolean passed() {
        return result == Result.PASSED;
    }
}
