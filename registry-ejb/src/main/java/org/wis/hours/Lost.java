package org.wis.hours;

import java.io.Serializable;

/**
 * Minutes of the timetable that do not count.
 *
 * @param why     why they do not
 * @param minutes how many
 */
public record Lost(Why why, int minutes) implements Serializable {
}
