package org.wis.planner;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * A limit with what it is about. What does not apply is null, a number 0.
 *
 * @param kind    which limit
 * @param learner number of the person, or null
 * @param offer   number of the session, or null
 * @param place   township or county, or null
 * @param day     the day, or null
 * @param needed  minutes or places needed
 * @param there   minutes or places there are
 * @param cause   whether it holds by itself, is one way out among others, or comes from places confirmed earlier
 */
public record PlanReason(ReasonKind kind, Long learner, Long offer, DivisionCode place, LocalDate day, int needed, int there, Cause cause) implements Serializable {

    /** How a reason stands to the others. */
    public enum Cause {
        /** While it holds no plan is possible. */
        ALONE,
        /** Lifting this limit would make a plan possible; lifting another one of this cause would too. */
        ONE_OF_SEVERAL,
        /** Only lifting this limit together with the others of this cause makes a plan possible. */
        TOGETHER,
        /** Places confirmed earlier break it already. */
        CONFIRMED_EARLIER
    }

    static PlanReason person(ReasonKind kind, long learner, int needed, int there) {
        return new PlanReason(kind, learner, null, null, null, needed, there, Cause.ALONE);
    }

    static PlanReason places(ReasonKind kind, Long offer, DivisionCode county, int needed, int there) {
        return new PlanReason(kind, null, offer, county, null, needed, there, Cause.ALONE);
    }

    static PlanReason township(ReasonKind kind, Long learner, Long offer, DivisionCode township, LocalDate day) {
        return new PlanReason(kind, learner, offer, township, day, 0, 0, Cause.ALONE);
    }

    PlanReason as(Cause other) {
        return new PlanReason(kind, learner, offer, place, day, needed, there, other);
    }
}
