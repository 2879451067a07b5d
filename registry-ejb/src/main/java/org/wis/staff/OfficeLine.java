package org.wis.staff;

import java.io.Serializable;
import org.wis.division.DivisionCode;

/**
 * An office to choose.
 *
 * @param id       its number
 * @param name     its name
 * @param division its division
 * @param phone    office phone; may be null
 */
public record OfficeLine(OfficeId id, String name, DivisionCode division, String phone) implements Serializable {
}
