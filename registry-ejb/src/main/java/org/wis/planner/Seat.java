package org.wis.planner;

import java.io.Serializable;

/**
 * A person in a session.
 *
 * @param learner number of the person
 * @param offer   number of the session
 */
public record Seat(long learner, long offer) implements Serializable, Comparable<Seat> {

    @Override
    public int compareTo(Seat other) {
        int byOffer = Long.compare(offer, other.offer);
        return byOffer != 0 ? byOffer : Long.compare(learner, other.learner);
    }
}
