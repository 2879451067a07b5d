package org.wis.proposal;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.planner.PlanOutcome;
import org.wis.planner.Planner;
import org.wis.planner.PlanningEffort;
import org.wis.planner.PlanningProblem;
import org.wis.staff.Limits;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** Runs the planner for a prefecture or a county: begins a search beside the pages, tells how it goes, stops it, and keeps what it found. */
@Stateless
public class PlannerRunning {

    private static final Logger LOG = Logger.getLogger(PlannerRunning.class.getName());
    private static final int PREFECTURE = 3;
    private static final int COUNTY = 4;

    @Inject
    PlannerRuns runs;
    @Inject
    PlanningFacts facts;
    @Inject
    Proposals proposals;
    @Inject
    Limits limits;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;
    @Resource
    ManagedExecutorService executor;

    /**
     * Begins a search with the facts of now.
     *
     * @param scope a prefecture or a county
     * @param year  this year or the next
     * @throws Refused PLANNER_PLACE_WRONG, PLANNER_YEAR_WRONG, PLANNER_BUSY, PLANNER_NO_SESSIONS, PLANNER_TOO_LARGE
     */
    @Does(Action.RUN_PLANNER)
    public void begin(@On DivisionCode scope, int year) {
        LocalDate today = time.today();
        if (scope.level() != PREFECTURE && scope.level() != COUNTY) {
            throw new Refused(ProposalRefusal.PLANNER_PLACE_WRONG);
        }
        if (year < today.getYear() || year > today.getYear() + 1) {
            throw new Refused(ProposalRefusal.PLANNER_YEAR_WRONG, year);
        }
        PlanningProblem problem = facts.problem(scope, year, today);
        int seed = limits.number("planner.seed", today);
        PlanningEffort effort = new PlanningEffort(Duration.ofSeconds(limits.number("planner.seconds", today)), limits.number("planner.rounds", today), seed);
        long account = signatory.account();
        PlannerRun run = runs.begin(() -> new PlannerRun(scope, year, account, seed, time.now(), problem));
        audit.record(AuditKind.PERSONNEL, Action.RUN_PLANNER.name(), scope.toString(), year + ": " + problem.learners().size() + " persons, " + problem.offers().size() + " sessions");
        executor.execute(() -> search(run, effort));
    }

    /** How the search of a place goes; empty when none runs or waits to be kept. */
    @Reads(Action.READ_PROPOSALS)
    public Optional<RunProgress> progress(@On DivisionCode scope) {
        return runs.of(scope).filter(run -> !run.ended()).map(PlannerRun::progress);
    }

    /** Asks the search of a place to stop; what it has found by then is kept. */
    @Does(Action.RUN_PLANNER)
    public void stop(@On DivisionCode scope) {
        runs.of(scope).ifPresent(PlannerRun::stop);
    }

    /**
     * Keeps what an ended search found, once, whoever asks first.
     *
     * @return the new proposal; empty when there is nothing to keep
     */
    @Does(Action.RUN_PLANNER)
    public Optional<ProposalId> keep(@On DivisionCode scope) {
        return runs.take(scope).filter(run -> !run.failed()).map(this::stored);
    }

    private ProposalId stored(PlannerRun run) {
        PlanOutcome outcome = run.outcome();
        PlanningProblem problem = run.problem();
        int persons = (int) problem.learners().stream().filter(one -> one.minutes() > 0 || one.prefecture()).count();
        Proposal proposal = proposals.add(new Proposal(run, outcome, persons));
        outcome.plan().seats().forEach(seat -> problem.learner(seat.learner()).filter(one -> !one.kept().contains(seat.offer()))
                .ifPresent(one -> proposals.add(new ProposalLine(proposal.id(), seat, one.county()))));
        outcome.reasons().forEach(reason -> proposals.add(new StoredReason(proposal.id(), reason)));
        audit.record(AuditKind.PERSONNEL, Action.RUN_PLANNER.name(), proposal.id().toString(), run.scope() + ", " + outcome.verdict() + ", unserved " + outcome.unserved().size());
        return proposal.id();
    }

    private static void search(PlannerRun run, PlanningEffort effort) {
        try {
            run.end(Planner.plan(run.problem(), effort, run));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The planner broke off", e);
            run.fail();
        } finally {
            if (!run.ended()) {
                run.fail();
            }
        }
    }
}
