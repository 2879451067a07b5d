package org.wis.staff;

import java.io.Serializable;
import org.wis.division.DivisionCode;

/**
 * Required posts of an office on a day (article 28).
 *
 * @param office     the office
 * @param officeName its name
 * @param division   its division
 * @param position   the position
 * @param required   posts required
 * @param holders    holders on establishment, appointed and not stood down on that day
 * @param others     holders who are not on establishment
 */
public record PositionGap(OfficeId office, String officeName, DivisionCode division, PositionType position, int required, int holders, int others) implements Serializable {

    /** Posts that are missing, never negative. */
    public int gap() {
        return Math.max(0, required - holders);
    }
}
