package org.wis.attendance;

import java.io.Serializable;

/**
 * Number of a day of training done elsewhere.
 *
 * @param value as given by the database
 */
public record OutsideId(long value) implements Serializable {

    @Override
    public String toString() {
        return "training elsewhere " + value;
    }
}
