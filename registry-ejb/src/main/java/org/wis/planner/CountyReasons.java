package org.wis.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.wis.division.DivisionCode;

/**
 * Whether a county alone, with places without number, could serve its people; and if not, which of its limits forbids it: each is lifted by itself, then all together.
 * Counties share nothing but places, so what holds here holds whatever the others do.
 */
final class CountyReasons {

    static final Set<Limit> OF_A_COUNTY = EnumSet.of(Limit.QUOTA, Limit.PEAK, Limit.COVER);
    private static final int ROUNDS = 60;
    private static final long FAILS = 40_000;

    private final Grid grid;
    private final long seed;
    private final BooleanSupplier stop;

    CountyReasons(Grid grid, long seed, BooleanSupplier stop) {
        this.grid = grid;
        this.seed = seed;
        this.stop = stop;
    }

    /**
     * What a county came to.
     *
     * @param answer  whether its people can be served within its own limits
     * @param reasons why not
     */
    record CountyAnswer(PlanSearch.Answer answer, List<PlanReason> reasons) {
    }

    CountyAnswer of(List<Integer> people) {
        if (serves(OF_A_COUNTY, people)) {
            return new CountyAnswer(PlanSearch.Answer.YES, List.of());
        }
        PlanModel strict = new PlanModel(grid, people, OF_A_COUNTY, Set.of(), false);
        PlanSearch.Answer answer = PlanSearch.decide(strict, FAILS, stop);
        return new CountyAnswer(answer, answer == PlanSearch.Answer.YES ? List.of() : reasons(people));
    }

    private boolean serves(Set<Limit> held, List<Integer> people) {
        PlanModel plan = new PlanModel(grid, people, held, Set.of(), true);
        return PlanSearch.improve(plan, ROUNDS, seed, true, stop, (round, unserved) -> { }).unserved.isEmpty();
    }

    private List<PlanReason> reasons(List<Integer> people) {
        Map<Limit, List<PlanReason>> ways = new LinkedHashMap<>();
        for (Limit limit : OF_A_COUNTY) {
            Set<Limit> others = EnumSet.copyOf(OF_A_COUNTY);
            others.remove(limit);
            List<PlanReason> found = exceeded(others, EnumSet.of(limit), people);
            if (!found.isEmpty()) {
                ways.put(limit, found);
            }
        }
        if (ways.isEmpty()) {
            return exceeded(EnumSet.noneOf(Limit.class), OF_A_COUNTY, people).stream().map(one -> one.as(PlanReason.Cause.TOGETHER)).toList();
        }
        PlanReason.Cause cause = ways.size() == 1 ? PlanReason.Cause.ALONE : PlanReason.Cause.ONE_OF_SEVERAL;
        return ways.values().stream().flatMap(List::stream).map(one -> one.as(cause)).toList();
    }

    /** What must be exceeded so that everybody is served; empty when lifting these limits does not help. */
    private List<PlanReason> exceeded(Set<Limit> held, Set<Limit> lifted, List<Integer> people) {
        PlanModel plan = new PlanModel(grid, people, held, lifted, true);
        PlanSearch.Found found = PlanSearch.improve(plan, ROUNDS, seed, false, stop, (round, unserved) -> { });
        return found.unserved.isEmpty() ? reasons(found) : List.of();
    }

    /** The reasons behind what a search exceeded. */
    List<PlanReason> reasons(PlanSearch.Found found) {
        List<PlanReason> reasons = new ArrayList<>();
        for (PlanSearch.Exceeded one : found.exceeded) {
            Lifted limit = one.limit();
            Long offer = limit.offer() < 0 ? null : grid.offers.get(limit.offer()).id();
            switch (limit.limit()) {
                case SEATS -> reasons.add(PlanReason.places(ReasonKind.SEATS_SHORT, offer, null, limit.taken() + one.amount(), limit.there()));
                case QUOTA -> reasons.add(PlanReason.places(ReasonKind.QUOTA_SHORT, offer, limit.place(), limit.taken() + one.amount(), limit.there()));
                case PEAK -> reasons.add(emptied(limit, found));
                case COVER -> reasons.add(uncovered(limit, found));
            }
        }
        return reasons;
    }

    private PlanReason emptied(Lifted limit, PlanSearch.Found found) {
        int[] seat = found.places.stream().filter(place -> grid.learners.get(place[0]).holds(limit.place(), limit.day()) && onDay(place[1], limit)).findFirst().orElseThrow();
        return PlanReason.township(ReasonKind.TOWNSHIP_EMPTY_ON_PEAK_DAY, grid.learners.get(seat[0]).id(), grid.offers.get(seat[1]).id(), limit.place(), limit.day());
    }

    /** One of the townships that stay uncovered: the last of the day in the order in which covers are named. */
    private PlanReason uncovered(Lifted limit, PlanSearch.Found found) {
        List<Seat> seats = new ArrayList<>();
        for (int o = 0; o < grid.learners.size(); o++) {
            for (int s = 0; s < grid.offers.size(); s++) {
                if (grid.kept[o][s]) {
                    seats.add(new Seat(grid.learners.get(o).id(), grid.offers.get(s).id()));
                }
            }
        }
        found.places.forEach(place -> seats.add(new Seat(grid.learners.get(place[0]).id(), grid.offers.get(place[1]).id())));
        Plan plan = CoverNaming.plan(grid.problem, seats);
        DivisionCode township = PlanCheck.broken(grid.problem, plan).stream().filter(one -> one.kind() == ReasonKind.COVER_MISSING && limit.day().equals(one.day())
                && limit.place().contains(one.place())).map(PlanReason::place).reduce((first, last) -> last).orElse(limit.place());
        Long offer = found.places.stream().filter(place -> grid.learners.get(place[0]).home().equals(township) && onDay(place[1], limit))
                .map(place -> grid.offers.get(place[1]).id()).findFirst().orElse(null);
        return PlanReason.township(ReasonKind.NOBODY_TO_COVER, null, offer, township, limit.day());
    }

    private boolean onDay(int s, Lifted limit) {
        return grid.offers.get(s).minutes().containsKey(limit.day());
    }

    /** People of a county among these. */
    static List<Integer> of(Grid grid, DivisionCode county, boolean[] hopeless) {
        return Arrays.stream(grid.counties.get(county).stream().mapToInt(Integer::intValue).toArray()).filter(o -> !hopeless[o]).boxed().toList();
    }
}
