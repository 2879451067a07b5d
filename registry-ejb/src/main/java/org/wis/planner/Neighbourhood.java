package org.wis.planner;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.search.loop.lns.neighbors.IntNeighbor;
import org.chocosolver.solver.variables.IntVar;

/** Which part of the best plan is opened again in a round: a county with some others, the people of two sessions, or a handful of persons. The rest stays. */
final class Neighbourhood extends IntNeighbor {

    private static final int HANDFUL = 14;

    private final PlanModel plan;
    private final PlaceOrder order;
    private final Random chance;
    private final BitSet open = new BitSet();
    private int rounds;
    private int wider;
    private IntConsumer begun = round -> { };

    Neighbourhood(PlanModel plan, PlaceOrder order, IntVar[] places, long seed) {
        super(places);
        this.plan = plan;
        this.order = order;
        this.chance = new Random(seed);
    }

    void whenBegun(IntConsumer heard) {
        begun = heard;
    }

    /** Rounds begun. */
    int rounds() {
        return rounds;
    }

    @Override
    public void fixSomeVariables() throws ContradictionException {
        rounds++;
        begun.accept(rounds);
        choose();
        order.shuffle(open, chance);
        for (int i = 0; i < variables.length; i++) {
            if (!open.get(order.person(variables[i]))) {
                freeze(i);
            }
        }
    }

    @Override
    public void restrictLess() {
        wider = Math.min(HANDFUL, wider + 1);
    }

    @Override
    public void recordSolution() {
        super.recordSolution();
        wider = 0;
    }

    private void choose() {
        open.clear();
        List<Integer> people = plan.people;
        switch (rounds % 3) {
            case 0 -> {
                var county = plan.grid.learners.get(any(people)).county();
                plan.grid.counties.get(county).forEach(open::set);
            }
            case 1 -> sessions();
            default -> {
                // only the handful below
            }
        }
        for (int k = 0; k < HANDFUL + wider; k++) {
            open.set(any(people));
        }
        for (int o : people) {
            if (plan.left[o] != null && unserved(o)) {
                open.set(o);
            }
        }
    }

    private int any(List<Integer> people) {
        return people.get(chance.nextInt(people.size()));
    }

    private boolean unserved(int o) {
        for (int i = 0; i < variables.length; i++) {
            if (values[i] == 1 && order.person(variables[i]) == o) {
                return false;
            }
        }
        return true;
    }

    private void sessions() {
        int one = chance.nextInt(plan.grid.offers.size());
        int other = chance.nextInt(plan.grid.offers.size());
        for (int i = 0; i < variables.length; i++) {
            int s = order.session(variables[i]);
            if (values[i] == 1 && (s == one || s == other) && chance.nextInt(3) > 0) {
                open.set(order.person(variables[i]));
            }
        }
    }
}
