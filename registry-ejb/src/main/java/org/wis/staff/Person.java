package org.wis.staff;

import java.io.Serializable;
import org.wis.division.DivisionCode;

/**
 * A member of staff as other features see her.
 *
 * @param id             her number
 * @param name           her name
 * @param sex            her sex
 * @param maskedIdNumber identity number, masked; null when none is kept
 * @param office         home office
 * @param officeName     its name
 * @param division       division of the home office: hers for jurisdiction
 */
public record Person(StaffId id, String name, Sex sex, String maskedIdNumber, OfficeId office, String officeName, DivisionCode division) implements Serializable {
}
