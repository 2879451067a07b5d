package org.wis.proposal;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.wis.planner.PlanningWatch;

/**
 * How a search goes.
 *
 * @param stage     where it is
 * @param done      steps of the stage that are done
 * @param of        steps of the stage
 * @param unserved  persons without a plan so far; -1 while unknown
 * @param startedAt when it began
 * @param persons   persons looked at
 * @param sessions  sessions with places
 */
public record RunProgress(PlanningWatch.Stage stage, int done, int of, int unserved, LocalDateTime startedAt, int persons, int sessions) implements Serializable {

    /** Share of the whole in per cent: the stages weigh 5, 15, 70 and 10. */
    public int percent() {
        int share = 100 * done / Math.max(1, of);
        return switch (stage) {
            case PERSONS -> share * 5 / 100;
            case COUNTIES -> 5 + share * 15 / 100;
            case TOGETHER -> 20 + share * 70 / 100;
            case REASONS -> 90;
        };
    }
}
