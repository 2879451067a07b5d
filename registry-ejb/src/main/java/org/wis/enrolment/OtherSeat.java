package org.wis.enrolment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A seat in another session that could be asked for; the person is told by her office only.
 *
 * @param id         number of the enrolment
 * @param title      title of the session
 * @param firstDay   its first day
 * @param officeName office of the person
 */
public record OtherSeat(EnrolmentId id, String title, LocalDate firstDay, String officeName) implements Serializable {
}
