package org.wis.planner;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who needs training, what is offered and which rules hold.
 *
 * @param learners in the order of their numbers, so that the same facts give the same plan
 * @param offers   in the order of their first days
 * @param rules    the numbers
 */
public record PlanningProblem(List<Learner> learners, List<Offer> offers, PlanningRules rules) implements Serializable {

    /** Sorts and copies. */
    public PlanningProblem {
        learners = learners.stream().sorted(Comparator.comparingLong(Learner::id)).toList();
        offers = offers.stream().sorted(Comparator.comparing(Offer::firstDay).thenComparingLong(Offer::id)).toList();
    }

    /** The person of a number. */
    public Optional<Learner> learner(long id) {
        return learners.stream().filter(one -> one.id() == id).findFirst();
    }

    /** The session of a number. */
    public Optional<Offer> offer(long id) {
        return offers.stream().filter(one -> one.id() == id).findFirst();
    }
}
