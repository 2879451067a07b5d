package org.wis.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;

/** Names who covers each township that learning empties: the same person from day to day where she can, the one with the fewest townships otherwise. */
public final class CoverNaming {

    private final PlanningProblem problem;
    private final Map<Long, List<Offer>> attends = new HashMap<>();
    private final Map<DivisionCode, Long> yesterday = new HashMap<>();
    private final List<Cover> covers = new ArrayList<>();

    private CoverNaming(PlanningProblem problem, List<Seat> seats) {
        this.problem = problem;
        for (Seat seat : seats) {
            problem.offer(seat.offer()).ifPresent(offer -> attends.computeIfAbsent(seat.learner(), id -> new ArrayList<>()).add(offer));
        }
    }

    /** The plan of these places with the covers they need; where nobody can, none is named and the check of the plan says so. */
    public static Plan plan(PlanningProblem problem, List<Seat> seats) {
        CoverNaming naming = new CoverNaming(problem, seats);
        Set<LocalDate> days = problem.offers().stream().flatMap(offer -> offer.minutes().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
        Map<DivisionCode, List<Learner>> counties = problem.learners().stream().collect(Collectors.groupingBy(Learner::county));
        for (LocalDate day : days) {
            if (!problem.rules().peak(day)) {
                new TreeSet<>(counties.keySet()).forEach(county -> naming.day(day, counties.get(county)));
            }
        }
        return new Plan(seats, naming.covers);
    }

    private boolean away(Learner learner, LocalDate day) {
        return attends.getOrDefault(learner.id(), List.of()).stream().anyMatch(offer -> offer.minutes().containsKey(day));
    }

    private void day(LocalDate day, List<Learner> county) {
        List<Learner> available = county.stream().filter(one -> one.availableOn(day)).toList();
        Map<DivisionCode, Boolean> emptied = new java.util.TreeMap<>();
        for (Learner one : available) {
            List<DivisionCode> held = new ArrayList<>();
            if (one.ofTownship()) {
                held.add(one.home());
            }
            one.acting().stream().filter(duty -> duty.days().covers(day)).forEach(duty -> held.add(duty.township()));
            held.forEach(township -> emptied.merge(township, away(one, day), Boolean::logicalAnd));
        }
        Map<Learner, Integer> left = new java.util.LinkedHashMap<>();
        available.stream().filter(one -> one.ofTownship() && !away(one, day)).forEach(one -> left.put(one, problem.rules().townships() - one.actingOn(day)));
        emptied.forEach((township, gone) -> {
            if (gone) {
                cover(township, day, left);
            } else {
                yesterday.remove(township);
            }
        });
    }

    private void cover(DivisionCode township, LocalDate day, Map<Learner, Integer> left) {
        Long before = yesterday.get(township);
        left.keySet().stream().filter(one -> left.get(one) > 0)
                .min(Comparator.<Learner, Boolean>comparing(one -> before == null || one.id() != before).thenComparing(one -> -left.get(one)).thenComparing(Learner::id))
                .ifPresent(one -> {
                    left.merge(one, -1, Integer::sum);
                    yesterday.put(township, one.id());
                    covers.add(new Cover(township, day, one.id()));
                });
    }
}
