package org.wis.planner;

import java.io.Serializable;
import java.util.List;

/**
 * A proposal: who sits where and who covers what.
 *
 * @param seats  with the confirmed places that are kept
 * @param covers by day and township
 */
public record Plan(List<Seat> seats, List<Cover> covers) implements Serializable {

    /** Sorts and copies. */
    public Plan {
        seats = seats.stream().distinct().sorted().toList();
        covers = List.copyOf(covers);
    }
}
