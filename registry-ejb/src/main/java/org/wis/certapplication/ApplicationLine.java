package org.wis.certapplication;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.wis.certification.CertificateNumber;
import org.wis.division.DivisionCode;
import org.wis.staff.StaffId;

/**
 * An application in a list.
 *
 * @param id         its number
 * @param applicant  who applies
 * @param name       her name
 * @param officeName her home office
 * @param division   its division
 * @param type       for which type of certificate
 * @param state      how far it is
 * @param appliedAt  when it was handed in first
 * @param since      since when it is so far
 * @param exam       session and score once passed; else null
 * @param certificate number once issued; else null
 */
public record ApplicationLine(ApplicationId id, StaffId applicant, String name, String officeName, DivisionCode division, CertificateNumber.Level type, ApplicationState state,
                              LocalDateTime appliedAt, LocalDateTime since, String exam, CertificateNumber certificate) implements Serializable {
}
