package org.wis.division;

import java.io.Serializable;
import org.wis.gate.Refused;

/**
 * A good line of a table of divisions.
 *
 * @param code its code
 * @param name its name, checked
 */
public record DivisionLine(DivisionCode code, String name) implements Serializable {

    /** @throws Refused DIVISION_NAME_MALFORMED */
    public DivisionLine {
        name = PlaceName.checked(name);
    }
}
