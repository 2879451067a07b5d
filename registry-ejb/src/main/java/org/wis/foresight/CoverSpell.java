package org.wis.foresight;

import java.time.LocalDate;
import java.util.List;
import org.wis.staff.StaffId;

/**
 * A time in which a township is covered by the same people in the same way.
 *
 * @param from first day
 * @param to   first day after it
 * @param kind how it is covered
 * @param by   who covers it, or will if the duty is done; empty exactly when nobody does
 */
public record CoverSpell(LocalDate from, LocalDate to, Kind kind, List<StaffId> by) {

    /** How a township is covered, the best first. */
    public enum Kind {
        /** By an operator of its own. */ OWN,
        /** By an operator of its own in a grace: something is missing and must come. */ GRACE,
        /** Only by an acting operator from another township. */ ACTING,
        /** By an operator who has still to do a duty of the year until then: training, endorsement or pledge. */ DUE,
        /** By nobody. */ NOBODY
    }

    /** Defensive copy. */
    public CoverSpell {
        by = List.copyOf(by);
    }
}
