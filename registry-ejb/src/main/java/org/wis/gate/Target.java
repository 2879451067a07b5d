package org.wis.gate;

import org.wis.division.DivisionCode;

/**
 * What an act is about.
 *
 * @param division the division that owns it, never null
 * @param state    whether it is open to changes, never null
 */
public record Target(DivisionCode division, TargetState state) {
}
