package org.wis.session;

import java.io.Serializable;

/**
 * Number of a training session.
 *
 * @param value as given by the database
 */
public record SessionId(long value) implements Serializable {

    @Override
    public String toString() {
        return "session " + value;
    }
}
