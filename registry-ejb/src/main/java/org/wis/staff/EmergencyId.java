package org.wis.staff;

import java.io.Serializable;

/**
 * Number of an emergency authorisation (应急授权).
 *
 * @param value as given by the database
 */
public record EmergencyId(long value) implements Serializable {

    @Override
    public String toString() {
        return "emergency " + value;
    }
}
