package org.wis.foresight;

import java.util.List;
import java.util.Set;
import org.wis.division.DivisionCode;
import org.wis.gate.EarlyWarning;
import org.wis.gate.GateRefusal;

/**
 * One who enters data, with what the nightly look at her needs.
 *
 * @param staff       her number
 * @param unit        division of her office
 * @param unitName    name of her office
 * @param bars        why she may not write today; empty when she may
 * @param warnings    what she is warned of
 * @param seatMinutes minutes of trainings at prefecture level or above in which she has a seat until the end of the year
 */
record Writer(long staff, DivisionCode unit, String unitName, Set<GateRefusal> bars, List<EarlyWarning> warnings, int seatMinutes) {

    /** The warnings whose cause is there: for missing hours none any more when she has seats that give them. */
    List<EarlyWarning> due() {
        return warnings.stream().filter(warning -> warning.kind() != EarlyWarning.Kind.TRAINING_HOURS || !seatsSuffice(warning)).toList();
    }

    private boolean seatsSuffice(EarlyWarning hours) {
        return seatMinutes > 0 && seatMinutes >= hours.minutesMissing();
    }
}
