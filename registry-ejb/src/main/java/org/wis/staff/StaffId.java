package org.wis.staff;

import java.io.Serializable;

/**
 * Number of a person in the staff register.
 *
 * @param value as given by the database
 */
public record StaffId(long value) implements Serializable {

    @Override
    public String toString() {
        return "staff " + value;
    }
}
