package org.wis.foresight;

import java.time.LocalDate;
import java.util.List;
import org.wis.gate.GateReason;

/**
 * From a day on somebody will not write in a place.
 *
 * @param on      first day without; today when she does not now
 * @param reasons why not, by who can mend them fastest; empty when she writes under an emergency authorisation only
 */
public record Lapse(LocalDate on, List<GateReason> reasons) {

    /** Defensive copy. */
    public Lapse {
        reasons = List.copyOf(reasons);
    }
}
