package org.wis.planner;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long and how deterministically to search.
 *
 * @param limit  longest search; a guard, not the rule: the rounds end it earlier on ordinary problems
 * @param rounds rounds of improvement; the same seed and rounds give the same plan when the limit is not reached
 * @param seed   of the chance
 */
public record PlanningEffort(Duration limit, int rounds, long seed) implements Serializable {
}
