package org.wis.position;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.staff.PositionType;
import org.wis.staff.StaffId;

/**
 * A required post that ended or will soon, and for which nothing was handed over yet.
 *
 * @param appointment number of the appointment
 * @param staff       who holds or held it
 * @param name        her name
 * @param officeName  the office
 * @param division    its division
 * @param position    the position
 * @param firstDay    first day on the post
 * @param lastDay     last day on the post, inclusive
 */
public record Departure(long appointment, StaffId staff, String name, String officeName, DivisionCode division, PositionType position, LocalDate firstDay, LocalDate lastDay)
        implements Serializable {
}
