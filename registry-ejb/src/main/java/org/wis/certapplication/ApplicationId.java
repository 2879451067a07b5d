package org.wis.certapplication;

import java.io.Serializable;

/**
 * Number of an application.
 *
 * @param value as given by the database
 */
public record ApplicationId(long value) implements Serializable {

    @Override
    public String toString() {
        return "application " + value;
    }
}
