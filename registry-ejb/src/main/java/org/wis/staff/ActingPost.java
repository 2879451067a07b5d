package org.wis.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * An acting post as it holds.
 *
 * @param id         its number
 * @param staff      who acts
 * @param township   where
 * @param documentNo document
 * @param firstDay   first day
 * @param lastDay    last day, inclusive
 */
public record ActingPost(ActingId id, StaffId staff, DivisionCode township, String documentNo, LocalDate firstDay, LocalDate lastDay) implements Serializable {

    static ActingPost of(ActingAppointment acting) {
        return new ActingPost(acting.id(), acting.staff(), acting.township(), acting.documentNo(), acting.spell().from(), acting.spell().lastDay());
    }
}
