package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.staff.StaffId;

/**
 * A certificate in the endorsement round of a year.
 *
 * @param number     its number
 * @param holder     who holds it
 * @param holderName her name
 * @param officeName her home office
 * @param division   its division
 * @param state      what it is today
 * @param validTo    last day, inclusive
 * @param decided    result entered for the year; null for none
 * @param proposed   result that the county proposes; null for none
 * @param documentNo document of the proposal; null for none
 * @param reason     reason of the proposal; null for none
 */
public record EndorsementRoundLine(CertificateNumber number, StaffId holder, String holderName, String officeName, DivisionCode division, CertificateState state, LocalDate validTo,
                                   EndorsementResult decided, EndorsementResult proposed, String documentNo, String reason) implements Serializable {
}
