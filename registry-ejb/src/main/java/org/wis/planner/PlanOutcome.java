package org.wis.planner;

import java.io.Serializable;
import java.util.List;

/**
 * What a search came to.
 *
 * @param verdict  whether a plan exists
 * @param plan     the best plan found; when none gives everyone her minutes, the one that gives them to most
 * @param reasons  why there is none; empty when there is one
 * @param unserved numbers of the persons whom the plan does not give what they lack
 * @param cost     what the plan costs in travel, days and cover; lower is better, comparable within one problem only
 * @param improvements how many better plans were found on the way
 * @param millis   milliseconds of the search
 */
public record PlanOutcome(Verdict verdict, Plan plan, List<PlanReason> reasons, List<Long> unserved, int cost, int improvements, long millis) implements Serializable {

    /** Whether a plan exists. */
    public enum Verdict {
        /** Yes, and here it is. */
        POSSIBLE,
        /** No: proved. */
        IMPOSSIBLE,
        /** None was found in the time given; the reasons say what would make one possible, but it is not proved that nothing else would. */
        NOT_FOUND,
        /** The search was stopped by a person. */
        CANCELLED
    }

    /** Copies. */
    public PlanOutcome {
        reasons = List.copyOf(reasons);
        unserved = List.copyOf(unserved);
    }
}
