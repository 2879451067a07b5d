package org.wis.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chocosolver.solver.search.strategy.selectors.values.IntValueSelector;
import org.chocosolver.solver.search.strategy.selectors.variables.VariableSelector;
import org.chocosolver.solver.variables.IntVar;

/**
 * In which order the search decides. At first: who has the least choice first, her cheapest session first. In a round of improvement: the persons opened again in an order of chance,
 * so that not always the same ones get the last places. A place is only given while she still lacks something.
 */
final class PlaceOrder implements IntValueSelector, VariableSelector<IntVar> {

    /** Of so many choices one breaks the order of cost, or the same places would be tried in every round. */
    private static final int STRAY = 5;

    private final PlanModel plan;
    private final Map<Integer, int[]> where = new HashMap<>();
    private final Map<Integer, List<IntVar>> byPerson = new HashMap<>();
    private final List<IntVar> places = new ArrayList<>();
    private List<IntVar> sequence = places;

    PlaceOrder(PlanModel plan) {
        this.plan = plan;
        Grid grid = plan.grid;
        for (int o : plan.people) {
            List<Integer> mine = new ArrayList<>();
            for (int s = 0; s < grid.offers.size(); s++) {
                if (plan.places[o][s] != null) {
                    mine.add(s);
                    where.put(plan.places[o][s].getId(), new int[] {o, s});
                }
            }
            mine.sort(Comparator.comparingInt(s -> Costs.of(grid, o, s)));
            byPerson.put(o, mine.stream().map(s -> (IntVar) plan.places[o][s]).toList());
        }
        plan.people.stream().sorted(Comparator.comparingInt(o -> byPerson.get(o).size())).forEach(o -> places.addAll(byPerson.get(o)));
    }

    /** The places in the order of the first plan. */
    IntVar[] places() {
        return places.toArray(IntVar[]::new);
    }

    /** Person of a place. */
    int person(IntVar place) {
        return where.get(place.getId())[0];
    }

    /** Session of a place. */
    int session(IntVar place) {
        return where.get(place.getId())[1];
    }

    /** A new order for the persons that are open again. */
    void shuffle(BitSet open, Random chance) {
        List<Integer> people = new ArrayList<>(plan.people.stream().filter(open::get).toList());
        Collections.shuffle(people, chance);
        List<IntVar> next = new ArrayList<>();
        for (int o : people) {
            List<IntVar> mine = new ArrayList<>(byPerson.get(o));
            if (chance.nextInt(STRAY) == 0) {
                Collections.shuffle(mine, chance);
            }
            next.addAll(mine);
        }
        sequence = next;
    }

    @Override
    public IntVar getVariable(IntVar[] variables) {
        for (IntVar place : sequence) {
            if (!place.isInstantiated()) {
                return plan.lifted.isEmpty() ? place : roomy(place);
            }
        }
        return null;
    }

    /** Where limits may be exceeded, a session with room is tried before one without, or the first plan would exceed them for nothing. */
    private IntVar roomy(IntVar first) {
        int o = person(first);
        return byPerson.get(o).stream().filter(place -> !place.isInstantiated() && room(o, session(place))).findFirst().orElse(first);
    }

    private boolean room(int o, int s) {
        Grid grid = plan.grid;
        return taken(plan.people, s) < grid.seats[s] && taken(grid.counties.get(grid.learners.get(o).county()), s) < grid.quota(grid.learners.get(o).county(), s);
    }

    private int taken(List<Integer> people, int s) {
        int count = 0;
        for (int o : people) {
            count += plan.places[o][s] != null && plan.places[o][s].isInstantiatedTo(1) ? 1 : 0;
        }
        return count;
    }

    @Override
    public int selectValue(IntVar place) {
        int[] at = where.get(place.getId());
        return lacks(at[0], at[1]) ? 1 : 0;
    }

    private boolean lacks(int o, int s) {
        Grid grid = plan.grid;
        int classroom = 0;
        int online = 0;
        boolean prefecture = !grid.prefecture[o];
        for (int k = 0; k < grid.offers.size(); k++) {
            if (plan.places[o][k] != null && plan.places[o][k].isInstantiatedTo(1)) {
                classroom += grid.offers.get(k).online() ? 0 : grid.credit(k);
                online += grid.offers.get(k).online() ? grid.credit(k) : 0;
                prefecture |= grid.offers.get(k).prefecture();
            }
        }
        boolean minutes = classroom + Math.min(online, grid.online[o]) < grid.need[o];
        return minutes || !prefecture && grid.offers.get(s).prefecture();
    }
}
