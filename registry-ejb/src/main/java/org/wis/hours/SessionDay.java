package org.wis.hours;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day of a session.
 *
 * @param day             the day
 * @param approvedMinutes minutes that may be credited at most
 */
public record SessionDay(LocalDate day, int approvedMinutes) implements Serializable {
}
