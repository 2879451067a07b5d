package org.wis.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** The one search that may run on this server, and the last one of which the result waits to be kept. */
@ApplicationScoped
class PlannerRuns {

    private PlannerRun run;

    /** Begins a search. A result that nobody came back for gives way. @throws Refused PLANNER_BUSY */
    synchronized PlannerRun begin(Supplier<PlannerRun> next) {
        if (run != null && !run.ended()) {
            throw new Refused(ProposalRefusal.PLANNER_BUSY, run.startedAt());
        }
        run = next.get();
        return run;
    }

    /** The search of a place, running or ended. */
    synchronized Optional<PlannerRun> of(DivisionCode scope) {
        return Optional.ofNullable(run).filter(one -> one.scope().equals(scope));
    }

    /** Takes an ended search away, so that its result is kept once. */
    synchronized Optional<PlannerRun> take(DivisionCode scope) {
        Optional<PlannerRun> ended = of(scope).filter(PlannerRun::ended);
        if (ended.isPresent()) {
            run = null;
        }
        return ended;
    }
}
