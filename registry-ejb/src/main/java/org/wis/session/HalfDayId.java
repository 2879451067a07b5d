package org.wis.session;

import java.io.Serializable;

/**
 * Number of a half-day of a session.
 *
 * @param value as given by the database
 */
public record HalfDayId(long value) implements Serializable {

    @Override
    public String toString() {
        return "half-day " + value;
    }
}
