package org.wis.position;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.staff.PositionType;

/**
 * A norm for a span of days.
 *
 * @param officeLevel kind of office: 4 county, 5 township
 * @param position    the position
 * @param required    posts required
 * @param documentNo  the document that decides it
 * @param validFrom   first day
 * @param validTo     first day no longer; 9999-12-31 while open
 */
public record NormLine(int officeLevel, PositionType position, int required, String documentNo, LocalDate validFrom, LocalDate validTo) implements Serializable {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    /** Whether an end is known. */
    public boolean isEnding() {
        return validTo.getYear() < 9999;
    }
}
