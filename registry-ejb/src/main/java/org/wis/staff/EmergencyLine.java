package org.wis.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * An emergency authorisation in a list.
 *
 * @param id           its number
 * @param staff        grantee
 * @param name         her name
 * @param township     the township it is for
 * @param documentNo   document
 * @param reason       reason
 * @param proposedBy   name of the proposer
 * @param approvedBy   name of the approver; null while it waits
 * @param firstDay     first day
 * @param lastDay      last day, inclusive
 * @param extended     whether it was extended
 */
public record EmergencyLine(EmergencyId id, StaffId staff, String name, DivisionCode township, String documentNo, String reason, String proposedBy, String approvedBy,
                            LocalDate firstDay, LocalDate lastDay, boolean extended) implements Serializable {
}
