package org.wis.session;

import java.io.Serializable;

/**
 * A venue in a list.
 *
 * @param id      its number
 * @param name    its name
 * @param address where it is
 * @param seats   seats
 */
public record VenueLine(VenueId id, String name, String address, int seats) implements Serializable {
}
