package org.wis.staff;

import java.io.Serializable;

/**
 * Number of an office.
 *
 * @param value as given by the database
 */
public record OfficeId(long value) implements Serializable {

    @Override
    public String toString() {
        return "office " + value;
    }
}
