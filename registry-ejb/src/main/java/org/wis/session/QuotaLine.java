package org.wis.session;

import java.io.Serializable;
import org.wis.division.DivisionCode;

/**
 * The seats of a county in a session.
 *
 * @param county  the county
 * @param name    its name
 * @param seats   seats it may fill
 * @param taken   seats nominated or confirmed
 * @param waiting persons of it on the waiting list
 */
public record QuotaLine(DivisionCode county, String name, int seats, int taken, int waiting) implements Serializable {

    /** Share taken, in thousandths, at most 1,000. */
    public int filled() {
        return seats == 0 ? 0 : Math.min(1000, taken * 1000 / seats);
    }
}
