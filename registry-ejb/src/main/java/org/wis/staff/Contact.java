package org.wis.staff;

import java.io.Serializable;
import org.wis.gate.GateReason.Fixer;

/**
 * Somebody who can help a colleague whose entry is paused.
 *
 * @param level      for which reasons; never null
 * @param officeName her office; never null
 * @param name       her name; null where the office itself answers
 * @param phone      office phone; null when none is kept
 */
public record Contact(Fixer level, String officeName, String name, String phone) implements Serializable {
}
