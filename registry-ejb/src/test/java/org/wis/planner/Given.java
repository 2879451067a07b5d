package org.wis.planner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wis.division.DivisionCode;

/** Small problems by hand. Townships are written as their last two digits: T(1, 2) is the second township of the first county. */
final class Given {

    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final LocalDate MARCH_16 = LocalDate.of(2026, 3, 16);
    static final LocalDate MARCH_23 = LocalDate.of(2026, 3, 23);
    static final PlanningEffort SMALL = new PlanningEffort(Duration.ofSeconds(60), 120, 7);
    static final PlanningRules RULES = new PlanningRules(24, 28, 2);
    private static final Days YEAR = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private Given() {
    }

    static DivisionCode county(int county) {
        return DivisionCode.of("9901%02d".formatted(county));
    }

    static DivisionCode township(int county, int township) {
        return DivisionCode.of("9901%02d0%02d".formatted(county, township));
    }

    static Learner operator(long id, DivisionCode township) {
        return new Learner(id, "P" + id, township, 1800, true, 900, List.of(YEAR), List.of(), List.of(), Set.of(), Set.of());
    }

    static Learner needing(Learner one, int minutes, boolean prefecture) {
        return new Learner(one.id(), one.name(), one.home(), minutes, prefecture, one.onlineMinutes(), one.certified(), one.absent(), one.acting(), one.kept(), one.barred());
    }

    static Learner absent(Learner one, LocalDate first, LocalDate last) {
        return new Learner(one.id(), one.name(), one.home(), one.minutes(), one.prefecture(), one.onlineMinutes(), one.certified(), List.of(new Days(first, last)), one.acting(), one.kept(),
                one.barred());
    }

    static Learner acting(Learner one, DivisionCode... townships) {
        return new Learner(one.id(), one.name(), one.home(), one.minutes(), one.prefecture(), one.onlineMinutes(), one.certified(), one.absent(),
                Arrays.stream(townships).map(township -> new Duty(township, YEAR)).toList(), one.kept(), one.barred());
    }

    static Learner keeping(Learner one, Long... sessions) {
        return new Learner(one.id(), one.name(), one.home(), one.minutes(), one.prefecture(), one.onlineMinutes(), one.certified(), one.absent(), one.acting(), Set.of(sessions), one.barred());
    }

    static Learner uncertified(Learner one) {
        return new Learner(one.id(), one.name(), one.home(), one.minutes(), one.prefecture(), one.onlineMinutes(), List.of(), one.absent(), one.acting(), one.kept(), one.barred());
    }

    /** A classroom session of the prefecture: so many days from the first one, so many minutes a day. */
    static Offer session(long id, LocalDate first, int days, int minutesADay, int seats) {
        TreeMap<LocalDate, Integer> minutes = new TreeMap<>();
        for (int i = 0; i < days; i++) {
            minutes.put(first.plusDays(i), minutesADay);
        }
        return new Offer(id, "S" + id, DivisionCode.of("9901"), true, true, false, id, false, minutes, seats, Map.of());
    }

    static Offer ofCounty(Offer one) {
        return new Offer(one.id(), one.title(), one.place(), false, one.counts(), one.online(), one.course(), one.repeatable(), one.minutes(), one.seats(), one.quota());
    }

    static Offer online(Offer one) {
        return new Offer(one.id(), one.title(), one.place(), one.prefecture(), one.counts(), true, one.course(), one.repeatable(), one.minutes(), one.seats(), one.quota());
    }

    static Offer at(Offer one, DivisionCode place) {
        return new Offer(one.id(), one.title(), place, one.prefecture(), one.counts(), one.online(), one.course(), one.repeatable(), one.minutes(), one.seats(), one.quota());
    }

    static Offer course(Offer one, long course, boolean repeatable) {
        return new Offer(one.id(), one.title(), one.place(), one.prefecture(), one.counts(), one.online(), course, repeatable, one.minutes(), one.seats(), one.quota());
    }

    static Offer quota(Offer one, DivisionCode county, int seats) {
        return new Offer(one.id(), one.title(), one.place(), one.prefecture(), one.counts(), one.online(), one.course(), one.repeatable(), one.minutes(), one.seats(), Map.of(county, seats));
    }

    static PlanningProblem problem(List<Learner> learners, Offer... offers) {
        return new PlanningProblem(learners, List.of(offers), RULES);
    }

    static PlanOutcome plan(PlanningProblem problem) {
        return Planner.plan(problem, SMALL, PlanningWatch.NONE);
    }

    static PlanOutcome plan(List<Learner> learners, Offer... offers) {
        return plan(problem(learners, offers));
    }

    static List<Learner> operators(int county, int townships) {
        List<Learner> all = new ArrayList<>();
        for (int t = 1; t <= townships; t++) {
            all.add(operator(county * 100L + t, township(county, t)));
        }
        return all;
    }
}
