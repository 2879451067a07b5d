package org.wis.staff;

import java.io.Serializable;
import org.wis.division.DivisionCode;

/**
 * A division whose data rest.
 *
 * @param division   its code
 * @param name       its name
 * @param documentNo of the decision
 * @param reason     why
 * @param spell      from its first day to the day after its last
 */
public record FreezeLine(DivisionCode division, String name, String documentNo, String reason, Spell spell) implements Serializable {
}
