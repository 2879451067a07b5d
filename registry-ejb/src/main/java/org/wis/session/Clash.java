package org.wis.session;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A session that meets another one.
 *
 * @param title    its title
 * @param firstDay its first day
 * @param lastDay  its last day, inclusive
 */
public record Clash(String title, LocalDate firstDay, LocalDate lastDay) implements Serializable {
}
