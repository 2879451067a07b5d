package org.wis.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;

/**
 * Checks a plan against every rule by reading the rules one by one. It shares nothing with the search, so that neither can hide a mistake of the other;
 * it also tells a manager what an edit breaks.
 */
public final class PlanCheck {

    private final PlanningProblem problem;
    private final Plan plan;
    private final Map<Long, Learner> learners = new HashMap<>();
    private final Map<Long, Offer> offers = new HashMap<>();
    private final Map<Long, List<Offer>> attends = new HashMap<>();
    private final List<PlanReason> broken = new ArrayList<>();

    private PlanCheck(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        problem.learners().forEach(learner -> learners.put(learner.id(), learner));
        problem.offers().forEach(offer -> offers.put(offer.id(), offer));
        for (Seat seat : plan.seats()) {
            attends.computeIfAbsent(seat.learner(), id -> new ArrayList<>()).add(offers.get(seat.offer()));
        }
    }

    /** Everything the plan breaks; empty when it keeps every rule. @throws IllegalArgumentException when it names a person or session that the problem does not know */
    public static List<PlanReason> broken(PlanningProblem problem, Plan plan) {
        PlanCheck check = new PlanCheck(problem, plan);
        plan.seats().forEach(check::known);
        problem.learners().forEach(check::person);
        problem.offers().forEach(check::places);
        check.townships();
        return List.copyOf(check.broken);
    }

    private void known(Seat seat) {
        if (!learners.containsKey(seat.learner()) || !offers.containsKey(seat.offer())) {
            throw new IllegalArgumentException("not in this problem: " + seat);
        }
    }

    private List<Offer> of(Learner learner) {
        return attends.getOrDefault(learner.id(), List.of());
    }

    private boolean away(Learner learner, LocalDate day) {
        return of(learner).stream().anyMatch(offer -> offer.minutes().containsKey(day));
    }

    private void person(Learner learner) {
        List<Offer> mine = of(learner);
        int classroom = mine.stream().filter(offer -> !offer.online()).mapToInt(Offer::credit).sum();
        int online = mine.stream().filter(Offer::online).mapToInt(Offer::credit).sum();
        int minutes = classroom + Math.min(online, learner.onlineMinutes());
        if (minutes < learner.minutes()) {
            broken.add(PlanReason.person(ReasonKind.MINUTES_SHORT, learner.id(), learner.minutes(), minutes));
        }
        if (learner.prefecture() && mine.stream().noneMatch(Offer::prefecture)) {
            broken.add(PlanReason.person(ReasonKind.PREFECTURE_MISSING, learner.id(), 1, 0));
        }
        for (int i = 0; i < mine.size(); i++) {
            Offer one = mine.get(i);
            boolean kept = learner.kept().contains(one.id());
            if (!kept && (learner.barred().contains(one.id()) || one.minutes().keySet().stream().anyMatch(learner::absentOn))) {
                broken.add(new PlanReason(ReasonKind.SESSION_NOT_FOR_HER, learner.id(), one.id(), null, one.firstDay(), 0, 0, PlanReason.Cause.ALONE));
            }
            for (Offer other : mine.subList(i + 1, mine.size())) {
                if (one.excludes(other)) {
                    broken.add(new PlanReason(ReasonKind.SESSIONS_EXCLUDE_EACH_OTHER, learner.id(), other.id(), null, other.firstDay(), 0, 0, PlanReason.Cause.ALONE));
                }
            }
        }
        for (Long kept : learner.kept()) {
            if (offers.containsKey(kept) && mine.stream().noneMatch(offer -> offer.id() == kept)) {
                broken.add(new PlanReason(ReasonKind.CONFIRMED_PLACE_LOST, learner.id(), kept, null, null, 0, 0, PlanReason.Cause.ALONE));
            }
        }
    }

    private void places(Offer offer) {
        List<Learner> there = plan.seats().stream().filter(seat -> seat.offer() == offer.id()).map(seat -> learners.get(seat.learner())).toList();
        if (there.size() > offer.seats()) {
            broken.add(PlanReason.places(ReasonKind.SEATS_SHORT, offer.id(), null, there.size(), offer.seats()));
        }
        offer.quota().forEach((county, seats) -> {
            int sent = (int) there.stream().filter(learner -> learner.county().equals(county)).count();
            if (sent > seats) {
                broken.add(PlanReason.places(ReasonKind.QUOTA_SHORT, offer.id(), county, sent, seats));
            }
        });
    }

    private void townships() {
        Set<LocalDate> days = problem.offers().stream().flatMap(offer -> offer.minutes().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<DivisionCode> townships = new TreeSet<>();
        problem.learners().stream().filter(Learner::ofTownship).forEach(learner -> townships.add(learner.home()));
        problem.learners().forEach(learner -> learner.acting().forEach(duty -> townships.add(duty.township())));
        for (LocalDate day : days) {
            Map<Long, Integer> covering = new HashMap<>();
            for (DivisionCode township : townships) {
                township(township, day, covering);
            }
        }
    }

    private void township(DivisionCode township, LocalDate day, Map<Long, Integer> covering) {
        List<Learner> holders = problem.learners().stream().filter(one -> one.holds(township, day) && one.availableOn(day)).toList();
        List<Learner> gone = holders.stream().filter(one -> away(one, day)).toList();
        if (holders.isEmpty() || gone.size() < holders.size()) {
            return;
        }
        if (problem.rules().peak(day)) {
            Learner last = gone.get(0);
            Long takes = of(last).stream().filter(offer -> offer.minutes().containsKey(day)).map(Offer::id).findFirst().orElse(null);
            broken.add(PlanReason.township(ReasonKind.TOWNSHIP_EMPTY_ON_PEAK_DAY, last.id(), takes, township, day));
            return;
        }
        List<Cover> named = plan.covers().stream().filter(cover -> cover.township().equals(township) && cover.day().equals(day)).toList();
        if (named.isEmpty()) {
            broken.add(PlanReason.township(ReasonKind.COVER_MISSING, null, null, township, day));
        }
        for (Cover cover : named) {
            Learner covers = learners.get(cover.learner());
            int load = covers == null ? 0 : covering.merge(cover.learner(), 1, Integer::sum) + covers.actingOn(day);
            if (covers == null || !covers.ofTownship() || covers.home().equals(township) || !covers.county().equals(township.county()) || !covers.availableOn(day) || away(covers, day)
                    || load > problem.rules().townships()) {
                broken.add(PlanReason.township(ReasonKind.COVER_NOT_POSSIBLE, cover.learner(), null, township, day));
            }
        }
    }
}
