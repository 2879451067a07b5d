package org.wis.acceptance.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.wis.division.DivisionCode;
import org.wis.planner.Days;
import org.wis.planner.Learner;
import org.wis.planner.Offer;
import org.wis.planner.PlanCheck;
import org.wis.planner.PlanOutcome;
import org.wis.planner.Planner;
import org.wis.planner.PlanningEffort;
import org.wis.planner.PlanningProblem;
import org.wis.planner.PlanningRules;
import org.wis.planner.PlanningWatch;

/** The planner on made-up prefectures of 11 counties, 153 townships, 192 persons and 12 sessions; each plan is held to the hand-written check. */
final class PlannerRun {

    private static final int COUNTIES = 11;
    private static final int TOWNSHIPS = 153;
    private static final int[][] SESSIONS = {{4, 6, 5}, {4, 13, 5}, {4, 20, 3}, {5, 11, 5}, {5, 18, 3}, {5, 25, 5}, {6, 8, 5}, {6, 15, 3}, {9, 7, 5}, {9, 14, 5}, {9, 23, 5}, {10, 12, 3}};
    private static final int ONLINE = 7;
    private static final Days YEAR = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final long NANOS = 1_000_000;

    /**
     * One search.
     *
     * @param verdict    what it came to
     * @param persons    persons on posts
     * @param firstFull  milliseconds until the first plan that leaves nobody; -1 when there was none
     * @param millis     milliseconds of all rounds
     * @param cost       of the plan
     */
    record Result(PlanOutcome.Verdict verdict, int persons, long firstFull, long millis, int cost) {
    }

    private PlannerRun() {
    }

    /** Searches one prefecture. @throws IllegalStateException when a plan that is called possible breaks a rule */
    static Result search(long seed, int seats) {
        PlanningProblem problem = prefecture(new Random(seed), seats);
        AtomicLong full = new AtomicLong(-1);
        long start = System.nanoTime();
        PlanningWatch watch = new PlanningWatch() {
            @Override
            public void at(Stage stage, int done, int of, int unserved) {
                if (stage == Stage.TOGETHER && unserved == 0) {
                    full.compareAndSet(-1, (System.nanoTime() - start) / NANOS);
                }
            }

            @Override
            public boolean stopped() {
                return false;
            }
        };
        PlanOutcome outcome = Planner.plan(problem, new PlanningEffort(Duration.ofMinutes(5), 300, seed), watch);
        if (outcome.verdict() == PlanOutcome.Verdict.POSSIBLE && !PlanCheck.broken(problem, outcome.plan()).isEmpty()) {
            throw new IllegalStateException("a plan breaks rules: " + PlanCheck.broken(problem, outcome.plan()));
        }
        return new Result(outcome.verdict(), problem.learners().size(), full.get(), outcome.millis(), outcome.cost());
    }

    private static PlanningProblem prefecture(Random chance, int seats) {
        List<Learner> learners = new ArrayList<>();
        for (int t = 0; t < TOWNSHIPS; t++) {
            DivisionCode township = DivisionCode.of("9901%02d0%02d".formatted(1 + t % COUNTIES, 1 + t / COUNTIES));
            for (int i = 0; i < (t % 9 == 0 ? 2 : 1); i++) {
                learners.add(learner(learners.size() + 1L, township, chance));
            }
        }
        Map<DivisionCode, Integer> quota = new HashMap<>();
        for (int county = 1; county <= COUNTIES; county++) {
            DivisionCode code = DivisionCode.of("9901%02d".formatted(county));
            quota.put(code, 9);
            learners.add(learner(learners.size() + 1L, code, chance));
            learners.add(learner(learners.size() + 1L, code, chance));
        }
        List<Offer> offers = new ArrayList<>();
        for (int s = 0; s < SESSIONS.length; s++) {
            TreeMap<LocalDate, Integer> minutes = new TreeMap<>();
            for (int day = 0; day < SESSIONS[s][2]; day++) {
                minutes.put(LocalDate.of(2026, SESSIONS[s][0], SESSIONS[s][1]).plusDays(day), 360);
            }
            offers.add(new Offer(1000L + s, "S" + s, DivisionCode.of("9901"), true, true, s == ONLINE, s, false, minutes, seats, quota));
        }
        return new PlanningProblem(learners, offers, new PlanningRules(24, 28, 2));
    }

    private static Learner learner(long id, DivisionCode home, Random chance) {
        int had = chance.nextInt(4) == 0 ? 60 * chance.nextInt(10) : 0;
        List<Days> absent = chance.nextInt(20) == 0 ? List.of(new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30))) : List.of();
        return new Learner(id, "P" + id, home, 1800 - had, true, 900, chance.nextInt(25) == 0 ? List.of() : List.of(YEAR), absent, List.of(), Set.of(), Set.of());
    }
}
