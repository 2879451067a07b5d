package org.wis.proposal;

import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.wis.division.DivisionCode;
import org.wis.planner.PlanOutcome;
import org.wis.planner.PlanningProblem;
import org.wis.planner.PlanningWatch;

/** A search under way, or ended and not yet kept. Seen by the thread that searches and by those who ask how it goes. */
final class PlannerRun implements PlanningWatch {

    private final DivisionCode scope;
    private final int year;
    private final long account;
    private final long seed;
    private final LocalDateTime startedAt;
    private final PlanningProblem problem;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<RunProgress> progress = new AtomicReference<>();
    private final AtomicReference<PlanOutcome> outcome = new AtomicReference<>();
    private final AtomicBoolean failed = new AtomicBoolean();

    PlannerRun(DivisionCode scope, int year, long account, long seed, LocalDateTime startedAt, PlanningProblem problem) {
        this.scope = scope;
        this.year = year;
        this.account = account;
        this.seed = seed;
        this.startedAt = startedAt;
        this.problem = problem;
        progress.set(new RunProgress(Stage.PERSONS, 0, 1, -1, startedAt, problem.learners().size(), problem.offers().size()));
    }

    DivisionCode scope() {
        return scope;
    }

    int year() {
        return year;
    }

    long account() {
        return account;
    }

    long seed() {
        return seed;
    }

    LocalDateTime startedAt() {
        return startedAt;
    }

    PlanningProblem problem() {
        return problem;
    }

    RunProgress progress() {
        return progress.get();
    }

    /** What it came to; null while it runs. */
    PlanOutcome outcome() {
        return outcome.get();
    }

    boolean ended() {
        return outcome.get() != null || failed.get();
    }

    boolean failed() {
        return failed.get();
    }

    void stop() {
        stopped.set(true);
    }

    void end(PlanOutcome came) {
        outcome.set(came);
    }

    void fail() {
        failed.set(true);
    }

    @Override
    public void at(Stage stage, int done, int of, int unserved) {
        progress.set(new RunProgress(stage, done, of, unserved, startedAt, problem.learners().size(), problem.offers().size()));
    }

    @Override
    public boolean stopped() {
        return stopped.get();
    }
}
