package org.wis.foresight;

import java.util.List;
import java.util.Optional;
import org.wis.staff.StaffId;

/**
 * One who enters data in a township, and what ends it.
 *
 * @param id     her number
 * @param name   her name
 * @param acting whether she acts there from another township
 * @param end    when and why she will not write there, whatever yearly duty she still does; null when no such day is foreseen
 * @param duties yearly duties that wait and from when on they bar her if they are not done, the nearest first
 */
public record OperatorForesight(StaffId id, String name, boolean acting, Lapse end, List<Lapse> duties) {

    /** Defensive copy. */
    public OperatorForesight {
        duties = List.copyOf(duties);
    }

    /** When and why she will not write there; empty when no such day is foreseen. */
    public Optional<Lapse> ending() {
        return Optional.ofNullable(end);
    }

    /** Whether training of a year that is not over is among what waits. */
    boolean owesTraining() {
        return duties.stream().anyMatch(duty -> duty.reasons().stream().anyMatch(YearlyDuty::isTraining));
    }
}
