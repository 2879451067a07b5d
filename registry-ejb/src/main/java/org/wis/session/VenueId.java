package org.wis.session;

import java.io.Serializable;

/**
 * Number of a venue.
 *
 * @param value as given by the database
 */
public record VenueId(long value) implements Serializable {

    @Override
    public String toString() {
        return "venue " + value;
    }
}
