package org.wis.planner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.wis.division.DivisionCode;

/** The constraints for some of the persons. Limits are kept, left out, or may be exceeded at a price; places are asked for across counties, everything else inside one. */
final class PlanModel {

    final Model model = new Model();
    final Grid grid;
    final List<Integer> people;
    /** By place in the lists; null where the place is not open. */
    final BoolVar[][] places;
    /** Whether a person is left without; null where she lacks nothing or must be served. */
    final BoolVar[] left;
    final List<Lifted> lifted = new ArrayList<>();
    final Sum cost = new Sum();
    private final Set<Limit> held;
    private final Set<Limit> elastic;

    /** A sum that grows. */
    static final class Sum {
        final List<IntVar> terms = new ArrayList<>();
        final List<Integer> factors = new ArrayList<>();

        void add(IntVar term, int factor) {
            terms.add(term);
            factors.add(factor);
        }

        IntVar[] vars() {
            return terms.toArray(IntVar[]::new);
        }

        int[] weights() {
            return factors.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * @param held    limits that hold strictly
     * @param elastic limits that may be exceeded; what is in neither set is left out
     * @param mayLeave whether persons may be left without what they lack
     */
    PlanModel(Grid grid, List<Integer> people, Set<Limit> held, Set<Limit> elastic, boolean mayLeave) {
        this.grid = grid;
        this.people = people;
        this.held = held;
        this.elastic = elastic;
        this.places = new BoolVar[grid.learners.size()][grid.offers.size()];
        this.left = new BoolVar[grid.learners.size()];
        people.forEach(o -> person(o, mayLeave));
        Set<DivisionCode> counties = new LinkedHashSet<>();
        people.forEach(o -> counties.add(grid.learners.get(o).county()));
        for (int s = 0; s < grid.offers.size(); s++) {
            seats(s);
            for (DivisionCode county : counties) {
                quota(county, s);
            }
        }
        counties.forEach(county -> grid.days.get(county).forEach(this::day));
    }

    private boolean out(Limit limit) {
        return !held.contains(limit) && !elastic.contains(limit);
    }

    private void person(int o, boolean mayLeave) {
        if (!grid.lacks(o)) {
            return;
        }
        left[o] = mayLeave ? model.boolVar() : null;
        Sum minutes = new Sum();
        Sum virtual = new Sum();
        Sum prefecture = new Sum();
        Sum own = new Sum();
        for (int s = 0; s < grid.offers.size(); s++) {
            if (!grid.open[o][s]) {
                continue;
            }
            BoolVar place = model.boolVar();
            places[o][s] = place;
            own.add(place, Costs.of(grid, o, s));
            if (grid.credit(s) > 0) {
                (grid.offers.get(s).online() ? virtual : minutes).add(place, grid.credit(s));
            }
            if (grid.offers.get(s).prefecture()) {
                prefecture.add(place, 1);
            }
            for (int k = 0; k < s; k++) {
                if (places[o][k] != null && grid.offers.get(k).excludes(grid.offers.get(s))) {
                    model.arithm(places[o][k], "+", place, "<=", 1).post();
                }
            }
        }
        if (grid.need[o] > 0) {
            if (!virtual.terms.isEmpty()) {
                IntVar counted = model.intVar(0, grid.online[o]);
                Sum capped = new Sum();
                capped.terms.addAll(virtual.terms);
                capped.factors.addAll(virtual.factors);
                capped.add(counted, -1);
                model.scalar(capped.vars(), capped.weights(), ">=", 0).post();
                minutes.add(counted, 1);
            }
            atLeast(o, minutes, grid.need[o]);
        }
        if (grid.prefecture[o]) {
            atLeast(o, prefecture, 1);
        }
        if (mayLeave) {
            own.add(left[o], Costs.UNSERVED);
            price(o, own);
        }
    }

    /** What a person costs cannot be less than what it costs her alone: without this bound the search sees too late that a choice is too dear. */
    private void price(int o, Sum own) {
        int most = own.factors.stream().mapToInt(Integer::intValue).sum();
        IntVar price = model.intVar(Math.min(most, PersonReach.leastCost(grid, o)), most, true);
        own.add(price, -1);
        model.scalar(own.vars(), own.weights(), "=", 0).post();
        cost.add(price, 1);
    }

    private void atLeast(int o, Sum sum, int bound) {
        if (left[o] != null) {
            sum.add(left[o], bound);
        }
        if (sum.terms.isEmpty()) {
            model.falseConstraint().post();
        } else {
            model.scalar(sum.vars(), sum.weights(), ">=", bound).post();
        }
    }

    private void seats(int s) {
        Sum taken = new Sum();
        people.stream().filter(o -> places[o][s] != null).forEach(o -> taken.add(places[o][s], 1));
        atMost(Limit.SEATS, taken, grid.seats[s], new Lifted(null, Limit.SEATS, s, null, null, grid.offers.get(s).seats(), grid.seats[s] + grid.taken(grid.counties.keySet(), s)));
    }

    private void quota(DivisionCode county, int s) {
        int quota = grid.quota(county, s);
        if (quota == Integer.MAX_VALUE) {
            return;
        }
        Sum taken = new Sum();
        grid.counties.get(county).stream().filter(o -> places[o][s] != null).forEach(o -> taken.add(places[o][s], 1));
        atMost(Limit.QUOTA, taken, quota, new Lifted(null, Limit.QUOTA, s, county, null, grid.offers.get(s).quota().get(county), quota + grid.taken(Set.of(county), s)));
    }

    private void atMost(Limit limit, Sum sum, int bound, Lifted about) {
        int most = sum.factors.stream().mapToInt(factor -> Math.max(0, factor)).sum();
        if (out(limit) || most <= bound) {
            return;
        }
        if (elastic.contains(limit)) {
            IntVar amount = model.intVar(0, most - bound);
            lifted.add(about.by(amount));
            sum.add(amount, -1);
        }
        model.scalar(sum.vars(), sum.weights(), "<=", bound).post();
    }

    /** Who of these is taken away on the day by this plan. */
    private Sum gone(List<Integer> holders, CountyDay day) {
        Sum gone = new Sum();
        for (int o : holders) {
            day.offers().stream().filter(s -> places[o][s] != null).forEach(s -> gone.add(places[o][s], 1));
        }
        return gone;
    }

    private void day(CountyDay day) {
        Sum load = new Sum();
        int fixed = 0;
        for (CountyDay.Shift shift : day.shifts()) {
            Sum gone = gone(shift.holders(), day);
            if (shift.holders().isEmpty()) {
                fixed++;
            } else if (day.peak()) {
                atMost(Limit.PEAK, gone, shift.holders().size() - 1, new Lifted(null, Limit.PEAK, -1, shift.township(), day.day(), 0, 0));
            } else if (shift.holders().size() == 1) {
                for (IntVar place : gone.terms) {
                    load.add(place, 1);
                    cost.add(place, Costs.COVERED_DAY * day.days());
                }
            } else if (gone.terms.size() >= shift.holders().size()) {
                BoolVar emptied = model.boolVar();
                gone.add(emptied, -1);
                model.scalar(gone.vars(), gone.weights(), "<=", shift.holders().size() - 1).post();
                load.add(emptied, 1);
                cost.add(emptied, Costs.COVERED_DAY * day.days());
            }
        }
        if (!day.peak()) {
            cover(day, load, fixed);
        }
    }

    private void cover(CountyDay day, Sum load, int fixed) {
        int reserve = day.covering().stream().mapToInt(CountyDay.Reserve::townships).sum();
        if (load.terms.isEmpty()) {
            return;
        }
        for (CountyDay.Reserve one : day.covering()) {
            for (IntVar place : gone(List.of(one.learner()), day).terms) {
                load.add(place, one.townships());
            }
        }
        atMost(Limit.COVER, load, Math.max(0, reserve - fixed), new Lifted(null, Limit.COVER, -1, day.county(), day.day(), reserve, reserve));
    }
}
