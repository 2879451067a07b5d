package org.wis.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a person could get what she lacks if she were alone: decided exactly, by trying. */
final class PersonReach {

    /** After so many steps nothing is claimed: she counts as within reach, and as costing nothing. */
    private static final int STEPS = 200_000;

    private final Grid grid;
    private final int o;
    private final List<Integer> open;
    private int best;
    private int cheapest = Integer.MAX_VALUE;
    private int steps;

    private PersonReach(Grid grid, int o, List<Integer> open) {
        this.grid = grid;
        this.o = o;
        this.open = open;
    }

    /** Why she cannot; empty when she can or lacks nothing. */
    static Optional<PlanReason> obstacle(Grid grid, int o) {
        if (!grid.lacks(o)) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>();
        List<Integer> allowed = new ArrayList<>();
        PlanReason peak = null;
        for (int s = 0; s < grid.offers.size(); s++) {
            if (grid.open[o][s]) {
                all.add(s);
                Optional<PlanReason> empties = empties(grid, o, s);
                if (empties.isEmpty()) {
                    allowed.add(s);
                } else if (peak == null) {
                    peak = empties.get();
                }
            }
        }
        PersonReach reach = new PersonReach(grid, o, allowed);
        if (reach.served()) {
            return Optional.empty();
        }
        if (peak != null && new PersonReach(grid, o, all).served()) {
            return Optional.of(peak);
        }
        long id = grid.learners.get(o).id();
        if (grid.prefecture[o] && all.stream().noneMatch(s -> grid.offers.get(s).prefecture())) {
            return Optional.of(PlanReason.person(ReasonKind.NO_PREFECTURE_SESSION, id, 1, 0));
        }
        return Optional.of(PlanReason.person(ReasonKind.MINUTES_UNREACHABLE, id, grid.need[o], reach.best));
    }

    /** The least cost at which she alone could get what she lacks; {@link Costs#UNSERVED} when she cannot. */
    static int leastCost(Grid grid, int o) {
        List<Integer> open = new ArrayList<>();
        for (int s = 0; s < grid.offers.size(); s++) {
            if (grid.open[o][s]) {
                open.add(s);
            }
        }
        open.sort(Comparator.comparingInt(s -> Costs.of(grid, o, s)));
        PersonReach reach = new PersonReach(grid, o, open);
        reach.cheapest(0, new ArrayList<>(), 0);
        return reach.steps > STEPS ? 0 : Math.min(reach.cheapest, Costs.UNSERVED);
    }

    private void cheapest(int next, List<Integer> taken, int cost) {
        if (++steps > STEPS || cost >= cheapest) {
            return;
        }
        if (enough(taken)) {
            cheapest = cost;
            return;
        }
        for (int i = next; i < open.size(); i++) {
            int s = open.get(i);
            if (taken.stream().noneMatch(k -> grid.offers.get(k).excludes(grid.offers.get(s)))) {
                taken.add(s);
                cheapest(i + 1, taken, cost + Costs.of(grid, o, s));
                taken.remove(taken.size() - 1);
            }
        }
    }

    private boolean enough(List<Integer> taken) {
        int classroom = 0;
        int online = 0;
        boolean one = !grid.prefecture[o];
        for (int s : taken) {
            classroom += grid.offers.get(s).online() ? 0 : grid.credit(s);
            online += grid.offers.get(s).online() ? grid.credit(s) : 0;
            one |= grid.offers.get(s).prefecture();
        }
        return one && classroom + Math.min(online, grid.online[o]) >= grid.need[o];
    }

    /** The township and day that the session would empty if this person alone went there. */
    private static Optional<PlanReason> empties(Grid grid, int o, int s) {
        for (CountyDay day : grid.days.get(grid.learners.get(o).county())) {
            if (day.peak() && day.offers().contains(s)) {
                for (CountyDay.Shift shift : day.shifts()) {
                    if (shift.holders().equals(List.of(o))) {
                        LocalDate first = day.day();
                        return Optional.of(PlanReason.township(ReasonKind.TOWNSHIP_EMPTY_ON_PEAK_DAY, grid.learners.get(o).id(), grid.offers.get(s).id(), shift.township(), first));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean served() {
        int classroom = 0;
        int online = 0;
        for (int s : open) {
            classroom += grid.offers.get(s).online() ? 0 : grid.credit(s);
            online += grid.offers.get(s).online() ? grid.credit(s) : 0;
        }
        return reaches(0, new ArrayList<>(), 0, 0, false, classroom, online);
    }

    /** Takes or leaves each session; {@code classroomLeft} and {@code onlineLeft} are what the sessions not yet looked at could add. */
    private boolean reaches(int next, List<Integer> taken, int classroom, int online, boolean prefecture, int classroomLeft, int onlineLeft) {
        int minutes = classroom + Math.min(online, grid.online[o]);
        boolean one = prefecture || !grid.prefecture[o];
        best = Math.max(best, minutes);
        if (++steps > STEPS) {
            return true;
        }
        if (one && minutes >= grid.need[o]) {
            return true;
        }
        int most = classroom + classroomLeft + Math.min(online + onlineLeft, grid.online[o]);
        boolean hopeless = !one && open.subList(next, open.size()).stream().noneMatch(s -> grid.offers.get(s).prefecture());
        if (next == open.size() || hopeless || most < grid.need[o] && most <= best) {
            return false;
        }
        int s = open.get(next);
        Offer offer = grid.offers.get(s);
        int inClass = offer.online() ? 0 : offer.credit();
        int onLine = offer.online() ? offer.credit() : 0;
        if (taken.stream().noneMatch(k -> grid.offers.get(k).excludes(offer))) {
            taken.add(s);
            if (reaches(next + 1, taken, classroom + inClass, online + onLine, prefecture || offer.prefecture(), classroomLeft - inClass, onlineLeft - onLine)) {
                return true;
            }
            taken.remove(taken.size() - 1);
        }
        return reaches(next + 1, taken, classroom, online, prefecture, classroomLeft - inClass, onlineLeft - onLine);
    }
}
