package org.wis.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.planner.PlanOutcome.Verdict;

/** A whole prefecture. The figures of a quiet machine stand in the benchmarks; here the plan itself is checked. */
class PlannerPrefectureTest {

    private static final PlanningEffort EFFORT = new PlanningEffort(Duration.ofMinutes(5), 300, 11);

    @Test
    void eleven_counties_with_twelve_sessions_get_a_plan_that_keeps_every_rule() {
        PlanningProblem problem = Prefecture.of(3, 30);
        assertEquals(Prefecture.TOWNSHIPS, problem.learners().stream().filter(Learner::ofTownship).map(Learner::home).distinct().count());
        PlanOutcome outcome = Planner.plan(problem, EFFORT, PlanningWatch.NONE);
        assertEquals(Verdict.POSSIBLE, outcome.verdict(), () -> outcome.reasons().toString());
        assertEquals(List.of(), PlanCheck.broken(problem, outcome.plan()));
        assertEquals(outcome.plan(), Planner.plan(problem, EFFORT, PlanningWatch.NONE).plan(), "the same seed gives the same plan");
    }

    @Test
    void too_few_places_are_named_as_such() {
        PlanOutcome outcome = Planner.plan(Prefecture.of(3, 17), EFFORT, PlanningWatch.NONE);
        assertEquals(Verdict.IMPOSSIBLE, outcome.verdict());
        assertFalse(outcome.reasons().isEmpty());
        assertTrue(outcome.reasons().stream().allMatch(one -> List.of(ReasonKind.SEATS_SHORT, ReasonKind.SEAT_MINUTES_SHORT, ReasonKind.PREFECTURE_SEATS_SHORT).contains(one.kind())),
                () -> outcome.reasons().toString());
    }

    @Test
    void one_county_with_too_small_a_quota_is_the_only_one_named() {
        PlanningProblem problem = Prefecture.of(3, 60);
        DivisionCode third = Given.county(3);
        List<Offer> narrow = problem.offers().stream().map(one -> {
            Map<DivisionCode, Integer> quota = new java.util.HashMap<>(one.quota());
            quota.put(third, 1);
            return new Offer(one.id(), one.title(), one.place(), one.prefecture(), one.counts(), one.online(), one.course(), one.repeatable(), one.minutes(), one.seats(), quota);
        }).toList();
        PlanOutcome outcome = Planner.plan(new PlanningProblem(problem.learners(), narrow, problem.rules()), EFFORT, PlanningWatch.NONE);
        assertTrue(outcome.reasons().stream().filter(one -> one.kind() != ReasonKind.SEARCH_ENDED).allMatch(one -> one.kind() == ReasonKind.QUOTA_SHORT && third.equals(one.place())),
                () -> outcome.reasons().toString());
        assertTrue(outcome.reasons().stream().anyMatch(one -> one.kind() == ReasonKind.QUOTA_SHORT));
    }

    @Test
    void it_stops_when_it_is_told_to() {
        AtomicInteger asked = new AtomicInteger();
        PlanningWatch impatient = new PlanningWatch() {
            @Override
            public void at(Stage stage, int done, int of, int unserved) {
                asked.incrementAndGet();
            }

            @Override
            public boolean stopped() {
                return asked.get() > 100;
            }
        };
        PlanOutcome outcome = Planner.plan(Prefecture.of(3, 17), new PlanningEffort(Duration.ofMinutes(5), 1_000_000, 11), impatient);
        assertEquals(Verdict.CANCELLED, outcome.verdict());
    }
}
