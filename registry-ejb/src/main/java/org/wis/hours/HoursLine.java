package org.wis.hours;

import java.io.Serializable;
import org.wis.division.DivisionCode;
import org.wis.staff.StaffId;

/**
 * The training year of a person in a list.
 *
 * @param staff       the person
 * @param name        her name
 * @param officeName  office of her post
 * @param division    its division
 * @param owed        what is owed
 * @param explanation counted of required
 * @param forecast    where the year stands
 */
public record HoursLine(StaffId staff, String name, String officeName, DivisionCode division, Owed owed, Explanation explanation, Forecast forecast) implements Serializable {

    /** Whether the hours or the training of the year are owed and not had yet. */
    public boolean lacksHours() {
        return owed.hours() && (explanation.minutesShort() > 0 || explanation.trainingsShort() > 0);
    }
}
