package org.wis.hours;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The next announced session that could still help a person, with a seat for her county.
 *
 * @param session        number of the session
 * @param title          its title
 * @param organiser      office that holds it
 * @param firstDay       first day
 * @param lastDay        last day
 * @param minutes        approved minutes of all its days
 * @param seatsLeft      seats her county could still fill, at least 1
 * @param samePrefecture whether it is held by an office of her own prefecture
 */
public record NextSession(long session, String title, String organiser, LocalDate firstDay, LocalDate lastDay, int minutes, int seatsLeft,
                          boolean samePrefecture) implements Serializable {
}
