package org.wis.staff;

import java.io.Serializable;

/**
 * Number of an acting appointment (代岗).
 *
 * @param value as given by the database
 */
public record ActingId(long value) implements Serializable {

    @Override
    public String toString() {
        return "acting " + value;
    }
}
