package org.wis.planner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of days.
 *
 * @param first first day, never null
 * @param last  last day, inclusive, not before the first
 */
public record Days(LocalDate first, LocalDate last) implements Serializable {

    /** @throws IllegalArgumentException when it would hold no day */
    public Days {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no day between " + first + " and " + last);
        }
    }

    /** Whether the day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
