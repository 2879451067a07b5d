package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.staff.StaffId;

/**
 * A certificate in a list.
 *
 * @param number     its number
 * @param holder     who holds it
 * @param holderName her name
 * @param officeName her home office
 * @param division   its division
 * @param type       for county managers or township operators
 * @param state      what it is today
 * @param validFrom  first day
 * @param validTo    last day, inclusive
 * @param daysLeft   days to the last day, negative after it
 * @param copyLost   whether the printed copy is lost and not replaced
 * @param renewalOpen whether an application for renewal waits for its decision
 */
public record CertificateLine(CertificateNumber number, StaffId holder, String holderName, String officeName, DivisionCode division, CertificateNumber.Level type,
                              CertificateState state, LocalDate validFrom, LocalDate validTo, long daysLeft, boolean copyLost, boolean renewalOpen) implements Serializable {
}
