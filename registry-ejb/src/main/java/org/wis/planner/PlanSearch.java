package org.wis.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.limits.FailCounter;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.strategy.AbstractStrategy;
import org.chocosolver.solver.variables.IntVar;

/** Runs the solver on a model: to find better and better plans, or to decide whether there is one at all. */
final class PlanSearch {

    private static final int FAILS_OF_A_ROUND = 80;
    private static final int LIFTED_UNIT = 500;

    /** What a search found. */
    static final class Found {
        final List<int[]> places = new ArrayList<>();
        final List<Integer> unserved = new ArrayList<>();
        final List<Exceeded> exceeded = new ArrayList<>();
        int cost;
        int improvements;
        boolean complete;
    }

    /** A limit that was exceeded. */
    record Exceeded(Lifted limit, int amount) {
    }

    /** Hears of each round that begins. */
    interface PlanRounds {
        void at(int round, int unserved);
    }

    /** What is known about the existence of a plan. */
    enum Answer {
        YES, NO, UNKNOWN
    }

    private PlanSearch() {
    }

    /**
     * The best plan of the rounds. There always is one: persons may be left without.
     *
     * @param enough whether the first plan that leaves nobody is good enough
     */
    static Found improve(PlanModel plan, int rounds, long seed, boolean enough, BooleanSupplier stop, PlanRounds heard) {
        Solver solver = plan.model.getSolver();
        PlanModel.Sum price = new PlanModel.Sum();
        price.terms.addAll(plan.cost.terms);
        price.factors.addAll(plan.cost.factors);
        plan.lifted.forEach(one -> price.add(one.amount(), LIFTED_UNIT));
        Found best = new Found();
        if (price.terms.isEmpty()) {
            best.complete = true;
            return best;
        }
        long most = 0;
        for (int i = 0; i < price.terms.size(); i++) {
            most += (long) price.factors.get(i) * price.terms.get(i).getUB();
        }
        IntVar cost = plan.model.intVar(0, (int) Math.min(most, Integer.MAX_VALUE / 100));
        plan.model.scalar(price.vars(), price.weights(), "=", cost).post();
        plan.model.setObjective(false, cost);
        PlaceOrder order = new PlaceOrder(plan);
        IntVar[] places = order.places();
        List<IntVar> rest = new ArrayList<>();
        plan.people.stream().filter(o -> plan.left[o] != null).forEach(o -> rest.add(plan.left[o]));
        plan.lifted.forEach(one -> rest.add(one.amount()));
        List<AbstractStrategy<IntVar>> strategies = new ArrayList<>();
        if (places.length > 0) {
            strategies.add(Search.intVarSearch(order, order, places));
        }
        if (!rest.isEmpty()) {
            strategies.add(Search.inputOrderLBSearch(rest.toArray(IntVar[]::new)));
        }
        strategies.add(Search.inputOrderLBSearch(plan.model.retrieveIntVars(true)));
        solver.setSearch(strategies.toArray(AbstractStrategy[]::new));
        Neighbourhood neighbourhood = new Neighbourhood(plan, order, places, seed);
        if (places.length > 0) {
            solver.setLNS(neighbourhood, new FailCounter(plan.model, FAILS_OF_A_ROUND));
        }
        solver.addStopCriterion(() -> neighbourhood.rounds() > rounds || stop.getAsBoolean());
        neighbourhood.whenBegun(round -> heard.at(round, best.improvements == 0 ? -1 : best.unserved.size()));
        while (solver.solve()) {
            record(plan, best, cost.getValue());
            if (enough && best.unserved.isEmpty() && best.exceeded.isEmpty()) {
                break;
            }
        }
        best.complete = !solver.isStopCriterionMet();
        return best;
    }

    /** Whether everybody can be served within the limits; {@code fails} bounds the effort. */
    static Answer decide(PlanModel plan, long fails, BooleanSupplier stop) {
        Solver solver = plan.model.getSolver();
        IntVar[] all = plan.model.retrieveIntVars(true);
        if (all.length == 0) {
            return solver.solve() ? Answer.YES : Answer.NO;
        }
        solver.setSearch(Search.domOverWDegSearch(all));
        solver.setGeometricalRestart(200, 1.3, new FailCounter(plan.model, 200), 1000);
        FailCounter limit = new FailCounter(plan.model, fails);
        solver.addStopCriterion(() -> limit.isMet() || stop.getAsBoolean());
        if (solver.solve()) {
            return Answer.YES;
        }
        return solver.isStopCriterionMet() ? Answer.UNKNOWN : Answer.NO;
    }

    private static void record(PlanModel plan, Found best, int cost) {
        best.places.clear();
        best.unserved.clear();
        best.exceeded.clear();
        best.cost = cost;
        best.improvements++;
        for (int o : plan.people) {
            for (int s = 0; s < plan.grid.offers.size(); s++) {
                if (plan.places[o][s] != null && plan.places[o][s].isInstantiatedTo(1)) {
                    best.places.add(new int[] {o, s});
                }
            }
            if (plan.left[o] != null && plan.left[o].isInstantiatedTo(1)) {
                best.unserved.add(o);
            }
        }
        plan.lifted.stream().filter(one -> one.amount().getLB() > 0).forEach(one -> best.exceeded.add(new Exceeded(one, one.amount().getLB())));
    }
}
