package org.wis.exam;

import java.io.Serializable;

/**
 * Number of a sitting.
 *
 * @param value as given by the database
 */
public record SittingId(long value) implements Serializable {

    @Override
    public String toString() {
        return "sitting " + value;
    }
}
