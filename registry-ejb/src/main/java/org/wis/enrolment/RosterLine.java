package org.wis.enrolment;

import java.io.Serializable;

/**
 * A person on the roster of a session.
 *
 * @param enrolled   the person
 * @param countyName county whose seat it takes
 * @param place      place on the waiting list from 1; 0 when not waiting
 * @param booking    how far the make-up for the year before is
 */
public record RosterLine(Enrolled enrolled, String countyName, int place, Booking booking) implements Serializable {
}
