package org.wis.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wis.division.DivisionCode;

/** The problem in numbers: who may still go where, and what confirmed places leave over. */
final class Grid {

    final PlanningProblem problem;
    final List<Learner> learners;
    final List<Offer> offers;
    /** Minutes still needed after the kept sessions; online minutes that may still count; whether the one training is still missing. */
    final int[] need;
    final int[] online;
    final boolean[] prefecture;
    /** Whether a place may be proposed, limits of townships, places and quotas aside. */
    final boolean[][] open;
    final boolean[][] kept;
    /** Places left after the kept ones, never negative. */
    final int[] seats;
    final Map<DivisionCode, List<Integer>> counties = new TreeMap<>();
    final Map<DivisionCode, List<CountyDay>> days = new TreeMap<>();

    Grid(PlanningProblem problem) {
        this.problem = problem;
        this.learners = problem.learners();
        this.offers = problem.offers();
        this.need = new int[learners.size()];
        this.online = new int[learners.size()];
        this.prefecture = new boolean[learners.size()];
        this.open = new boolean[learners.size()][offers.size()];
        this.kept = new boolean[learners.size()][offers.size()];
        this.seats = new int[offers.size()];
        for (int o = 0; o < learners.size(); o++) {
            counties.computeIfAbsent(learners.get(o).county(), county -> new ArrayList<>()).add(o);
            keep(o);
            open(o);
        }
        for (int s = 0; s < offers.size(); s++) {
            int session = s;
            seats[s] = Math.max(0, offers.get(s).seats() - (int) IntStream.range(0, learners.size()).filter(o -> kept[o][session]).count());
        }
        counties.forEach((county, people) -> days.put(county, daysOf(county, people)));
    }

    /** Places of the county's quota that are left; {@link Integer#MAX_VALUE} where there is none. */
    int quota(DivisionCode county, int s) {
        Integer given = offers.get(s).quota().get(county);
        if (given == null) {
            return Integer.MAX_VALUE;
        }
        return Math.max(0, given - taken(Set.of(county), s));
    }

    /** Confirmed places of these counties in a session. */
    int taken(Set<DivisionCode> of, int s) {
        return (int) of.stream().flatMap(county -> counties.get(county).stream()).filter(o -> kept[o][s]).count();
    }

    /** Whether the person lacks something. */
    boolean lacks(int o) {
        return need[o] > 0 || prefecture[o];
    }

    /** Minutes a session gives the person, the cap of online minutes aside. */
    int credit(int s) {
        return offers.get(s).credit();
    }

    private void keep(int o) {
        Learner learner = learners.get(o);
        int classroom = 0;
        int virtual = 0;
        boolean one = false;
        for (int s = 0; s < offers.size(); s++) {
            Offer offer = offers.get(s);
            if (learner.kept().contains(offer.id())) {
                kept[o][s] = true;
                classroom += offer.online() ? 0 : offer.credit();
                virtual += offer.online() ? offer.credit() : 0;
                one |= offer.prefecture();
            }
        }
        int counted = Math.min(virtual, learner.onlineMinutes());
        need[o] = Math.max(0, learner.minutes() - classroom - counted);
        online[o] = learner.onlineMinutes() - counted;
        prefecture[o] = learner.prefecture() && !one;
    }

    private void open(int o) {
        Learner learner = learners.get(o);
        for (int s = 0; s < offers.size(); s++) {
            Offer offer = offers.get(s);
            boolean useful = need[o] > 0 && offer.credit() > 0 && (!offer.online() || online[o] > 0) || prefecture[o] && offer.prefecture();
            boolean free = IntStream.range(0, offers.size()).noneMatch(k -> kept[o][k] && offers.get(k).excludes(offer));
            open[o][s] = useful && free && !kept[o][s] && !learner.barred().contains(offer.id()) && offer.minutes().keySet().stream().noneMatch(learner::absentOn);
        }
    }

    private boolean keptAway(int o, LocalDate day) {
        return IntStream.range(0, offers.size()).anyMatch(s -> kept[o][s] && offers.get(s).minutes().containsKey(day));
    }

    private List<CountyDay> daysOf(DivisionCode county, List<Integer> people) {
        SortedMap<LocalDate, List<Integer>> active = new TreeMap<>();
        for (int s = 0; s < offers.size(); s++) {
            for (LocalDate day : offers.get(s).minutes().keySet()) {
                active.computeIfAbsent(day, key -> new ArrayList<>()).add(s);
            }
        }
        Map<List<Object>, CountyDay> distinct = new LinkedHashMap<>();
        active.forEach((day, sessions) -> {
            CountyDay one = day(county, people, day, sessions);
            if (!one.shifts().isEmpty()) {
                distinct.merge(one.likeness(), one, (first, more) -> first.with(first.days() + 1));
            }
        });
        return List.copyOf(distinct.values());
    }

    private CountyDay day(DivisionCode county, List<Integer> people, LocalDate day, List<Integer> sessions) {
        TreeSet<DivisionCode> townships = people.stream().map(learners::get).filter(Learner::ofTownship).map(Learner::home).collect(Collectors.toCollection(TreeSet::new));
        people.stream().map(learners::get).flatMap(one -> one.acting().stream()).map(Duty::township).forEach(townships::add);
        List<Integer> available = people.stream().filter(o -> learners.get(o).availableOn(day)).toList();
        List<CountyDay.Shift> shifts = new ArrayList<>();
        for (DivisionCode township : townships) {
            List<Integer> holders = available.stream().filter(o -> learners.get(o).holds(township, day)).toList();
            if (!holders.isEmpty()) {
                shifts.add(new CountyDay.Shift(township, holders.stream().filter(o -> !keptAway(o, day)).toList()));
            }
        }
        List<CountyDay.Reserve> reserves = available.stream().filter(o -> learners.get(o).ofTownship() && !keptAway(o, day))
                .map(o -> new CountyDay.Reserve(o, Math.max(0, problem.rules().townships() - learners.get(o).actingOn(day)))).toList();
        return new CountyDay(county, day, 1, problem.rules().peak(day), List.copyOf(sessions), List.copyOf(shifts), reserves);
    }
}
