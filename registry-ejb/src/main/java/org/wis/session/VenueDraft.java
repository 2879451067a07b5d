package org.wis.session;

import java.io.Serializable;

/**
 * What is typed about a venue.
 *
 * @param name    its name
 * @param address where it is
 * @param seats   seats
 */
public record VenueDraft(String name, String address, int seats) implements Serializable {
}
