package org.wis.planner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.wis.division.DivisionCode;

/**
 * Searches a plan. First each person alone, then each county with places without number, then all together: so that a reason names the narrowest thing that forbids a plan.
 * Uses one thread, the caller's, and memory that grows with persons times sessions only. Holds no state between searches.
 */
public final class Planner {

    private static final Set<Limit> ALL = EnumSet.allOf(Limit.class);

    private final PlanningProblem problem;
    private final PlanningEffort effort;
    private final PlanningWatch watch;
    private final Grid grid;
    private final long start = System.nanoTime();
    private final BooleanSupplier stop;
    private final List<PlanReason> reasons = new ArrayList<>();
    private final boolean[] hopeless;
    private boolean proved;
    private boolean everyCountyCan = true;

    private Planner(PlanningProblem problem, PlanningEffort effort, PlanningWatch watch) {
        this.problem = problem;
        this.effort = effort;
        this.watch = watch;
        this.grid = new Grid(problem);
        this.hopeless = new boolean[grid.learners.size()];
        this.stop = () -> watch.stopped() || System.nanoTime() - start > effort.limit().toNanos();
    }

    /** The best plan, or why there is none. Never null; a plan that is reported possible has passed {@link PlanCheck}. */
    public static PlanOutcome plan(PlanningProblem problem, PlanningEffort effort, PlanningWatch watch) {
        return new Planner(problem, effort, watch).search();
    }

    private PlanOutcome search() {
        confirmedEarlier();
        persons();
        counties();
        List<Integer> people = IntStream.range(0, grid.learners.size()).filter(o -> !hopeless[o]).boxed().toList();
        List<PlanReason> counted = SeatCount.shortage(grid, people);
        if (!counted.isEmpty()) {
            proved = true;
            reasons.addAll(counted);
        }
        watch.at(PlanningWatch.Stage.TOGETHER, 0, effort.rounds(), -1);
        PlanModel all = new PlanModel(grid, people, ALL, Set.of(), true);
        PlanSearch.Found found = PlanSearch.improve(all, effort.rounds(), effort.seed(), false, stop,
                (round, unserved) -> watch.at(PlanningWatch.Stage.TOGETHER, Math.min(round, effort.rounds()), effort.rounds(), unserved));
        if (!found.unserved.isEmpty() && everyCountyCan && !watch.stopped()) {
            places(people, found);
        }
        return outcome(found);
    }

    /** Places confirmed earlier that break a rule by themselves. */
    private void confirmedEarlier() {
        Set<ReasonKind> needs = EnumSet.of(ReasonKind.MINUTES_SHORT, ReasonKind.PREFECTURE_MISSING);
        PlanCheck.broken(problem, CoverNaming.plan(problem, kept())).stream().filter(one -> !needs.contains(one.kind()))
                .map(one -> one.kind() == ReasonKind.COVER_MISSING ? PlanReason.township(ReasonKind.NOBODY_TO_COVER, null, null, one.place(), one.day()) : one)
                .map(one -> one.as(PlanReason.Cause.CONFIRMED_EARLIER)).forEach(reasons::add);
        proved = !reasons.isEmpty();
    }

    private List<Seat> kept() {
        List<Seat> seats = new ArrayList<>();
        for (Learner learner : problem.learners()) {
            learner.kept().stream().filter(id -> problem.offer(id).isPresent()).forEach(id -> seats.add(new Seat(learner.id(), id)));
        }
        return seats;
    }

    private void persons() {
        boolean none = grid.offers.stream().noneMatch(Offer::prefecture);
        boolean said = false;
        for (int o = 0; o < grid.learners.size() && !watch.stopped(); o++) {
            PlanReason obstacle = PersonReach.obstacle(grid, o).orElse(null);
            watch.at(PlanningWatch.Stage.PERSONS, o + 1, grid.learners.size(), -1);
            if (obstacle == null) {
                continue;
            }
            hopeless[o] = true;
            proved = true;
            boolean forAll = none && obstacle.kind() == ReasonKind.NO_PREFECTURE_SESSION;
            if (!forAll) {
                reasons.add(obstacle);
            } else if (!said) {
                reasons.add(PlanReason.places(ReasonKind.NO_PREFECTURE_SESSION, null, null, 1, 0));
                said = true;
            }
        }
    }

    private void counties() {
        int done = 0;
        CountyReasons counties = new CountyReasons(grid, effort.seed(), stop);
        for (DivisionCode county : new TreeSet<>(grid.counties.keySet())) {
            watch.at(PlanningWatch.Stage.COUNTIES, done++, grid.counties.size(), -1);
            CountyReasons.CountyAnswer answer = counties.of(CountyReasons.of(grid, county, hopeless));
            if (answer.answer() != PlanSearch.Answer.YES) {
                everyCountyCan = false;
                proved |= answer.answer() == PlanSearch.Answer.NO;
                reasons.addAll(answer.reasons());
            }
        }
    }

    /** Every county could be served if places had no number, all together not: so it is the places. Asks for the fewest more that make a plan possible. */
    private void places(List<Integer> people, PlanSearch.Found found) {
        watch.at(PlanningWatch.Stage.REASONS, 0, 1, found.unserved.size());
        Set<Limit> others = EnumSet.complementOf(EnumSet.of(Limit.SEATS));
        PlanModel more = new PlanModel(grid, people, others, EnumSet.of(Limit.SEATS), true);
        PlanSearch.Found wished = PlanSearch.improve(more, effort.rounds(), effort.seed(), false, stop, (round, unserved) -> { });
        if (wished.unserved.isEmpty()) {
            new CountyReasons(grid, effort.seed(), stop).reasons(wished).stream().map(one -> one.as(PlanReason.Cause.TOGETHER)).forEach(reasons::add);
        }
        if (!proved) {
            proved = PlanSearch.decide(new PlanModel(grid, people, ALL, Set.of(), false), 20_000, stop) == PlanSearch.Answer.NO;
        }
    }

    private PlanOutcome outcome(PlanSearch.Found found) {
        List<Seat> seats = kept();
        found.places.forEach(place -> seats.add(new Seat(grid.learners.get(place[0]).id(), grid.offers.get(place[1]).id())));
        Plan plan = CoverNaming.plan(problem, seats);
        List<Long> unserved = IntStream.range(0, grid.learners.size()).filter(o -> hopeless[o] || found.unserved.contains(o)).mapToObj(o -> grid.learners.get(o).id()).toList();
        boolean keeps = PlanCheck.broken(problem, plan).isEmpty();
        PlanOutcome.Verdict verdict = keeps ? PlanOutcome.Verdict.POSSIBLE : watch.stopped() ? PlanOutcome.Verdict.CANCELLED
                : proved ? PlanOutcome.Verdict.IMPOSSIBLE : PlanOutcome.Verdict.NOT_FOUND;
        List<PlanReason> why = keeps ? List.of() : new ArrayList<>(reasons);
        if (verdict == PlanOutcome.Verdict.NOT_FOUND) {
            why.add(PlanReason.places(ReasonKind.SEARCH_ENDED, null, null, 0, 0));
        }
        return new PlanOutcome(verdict, plan, why, unserved, found.cost, found.improvements, (System.nanoTime() - start) / 1_000_000);
    }
}
