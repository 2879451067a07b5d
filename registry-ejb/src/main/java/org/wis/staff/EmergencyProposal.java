package org.wis.staff;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a county manager proposes when no other remedy is left.
 *
 * @param staff          who would write
 * @param decision       document and reason
 * @param firstDay       first day, today or later
 * @param coursePassedOn day on which she passed the one-hour course
 */
public record EmergencyProposal(StaffId staff, Decision decision, LocalDate firstDay, LocalDate coursePassedOn) implements Serializable {
}
