package org.wis.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.planner.Given.MARCH_16;
import static org.wis.planner.Given.MARCH_2;
import static org.wis.planner.Given.MARCH_23;
import static org.wis.planner.Given.county;
import static org.wis.planner.Given.operator;
import static org.wis.planner.Given.operators;
import static org.wis.planner.Given.session;
import static org.wis.planner.Given.township;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.planner.PlanOutcome.Verdict;
import org.wis.planner.PlanReason.Cause;

/** What makes a plan impossible is named, and nothing else is. */
class PlannerReasonsTest {

    private static List<PlanReason> impossible(List<Learner> learners, Offer... offers) {
        PlanOutcome outcome = Given.plan(learners, offers);
        assertEquals(Verdict.IMPOSSIBLE, outcome.verdict(), () -> outcome.toString());
        return outcome.reasons();
    }

    @Test
    void minutes_out_of_reach_name_the_person_and_what_she_could_get() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 600, true));
        assertEquals(List.of(PlanReason.person(ReasonKind.MINUTES_UNREACHABLE, 101, 1800, 1080)), impossible(people, session(1, MARCH_2, 3, 360, 10), session(2, MARCH_2.plusDays(1), 3, 360, 10)));
    }

    @Test
    void without_any_session_at_prefecture_level_it_is_said_once() {
        assertEquals(List.of(PlanReason.places(ReasonKind.NO_PREFECTURE_SESSION, null, null, 1, 0)), impossible(operators(1, 3), Given.ofCounty(session(1, MARCH_2, 5, 360, 10))));
    }

    @Test
    void a_person_who_cannot_attend_the_only_one_is_named() {
        List<Learner> people = List.of(Given.absent(operator(101, township(1, 1)), MARCH_2, MARCH_2), Given.needing(operator(102, township(1, 2)), 0, false));
        assertEquals(List.of(PlanReason.person(ReasonKind.NO_PREFECTURE_SESSION, 101, 1, 0)),
                impossible(people, session(1, MARCH_2, 5, 360, 10), Given.ofCounty(session(2, MARCH_16, 5, 360, 10))));
    }

    @Test
    void the_session_that_takes_the_only_operator_on_a_peak_day_is_named() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 0, false));
        assertEquals(List.of(PlanReason.township(ReasonKind.TOWNSHIP_EMPTY_ON_PEAK_DAY, 101L, 1L, township(1, 1), MARCH_23.plusDays(1))), impossible(people, session(1, MARCH_23, 5, 360, 10)));
    }

    @Test
    void two_operators_who_both_need_the_peak_days_empty_their_township() {
        List<PlanReason> reasons = impossible(List.of(operator(101, township(1, 1)), operator(102, township(1, 1)), Given.needing(operator(103, township(1, 2)), 0, false)),
                session(1, MARCH_23, 5, 360, 10));
        assertEquals(1, reasons.size());
        assertEquals(ReasonKind.TOWNSHIP_EMPTY_ON_PEAK_DAY, reasons.get(0).kind());
        assertEquals(township(1, 1), reasons.get(0).place());
        assertEquals(Cause.ALONE, reasons.get(0).cause());
    }

    @Test
    void places_that_do_not_suffice_are_counted() {
        List<PlanReason> reasons = impossible(operators(1, 4), session(1, MARCH_2, 5, 360, 2), session(2, MARCH_16, 5, 360, 1));
        assertEquals(PlanReason.places(ReasonKind.SEATS_SHORT, null, null, 4, 3), reasons.get(0));
        assertTrue(reasons.stream().anyMatch(one -> one.kind() == ReasonKind.SEATS_SHORT && one.offer() != null && one.needed() - one.there() == 1 && one.cause() == Cause.TOGETHER));
        assertTrue(reasons.stream().allMatch(one -> one.kind() == ReasonKind.SEATS_SHORT || one.kind() == ReasonKind.SEAT_MINUTES_SHORT || one.kind() == ReasonKind.PREFECTURE_SEATS_SHORT));
    }

    @Test
    void a_quota_that_does_not_suffice_names_the_county_and_no_other() {
        List<Learner> people = new ArrayList<>(operators(1, 4));
        people.addAll(operators(2, 2));
        Offer first = Given.quota(session(1, MARCH_2, 5, 360, 20), county(1), 1);
        Offer second = Given.quota(session(2, MARCH_16, 5, 360, 20), county(1), 2);
        List<PlanReason> reasons = impossible(people, first, second);
        assertEquals(1, reasons.size(), () -> reasons.toString());
        assertEquals(ReasonKind.QUOTA_SHORT, reasons.get(0).kind());
        assertEquals(county(1), reasons.get(0).place());
        assertEquals(1, reasons.get(0).needed() - reasons.get(0).there());
    }

    @Test
    void when_all_must_go_at_once_nobody_is_left_to_cover() {
        List<PlanReason> reasons = impossible(operators(1, 2), session(1, MARCH_2, 5, 360, 10));
        assertTrue(reasons.stream().allMatch(one -> one.kind() == ReasonKind.NOBODY_TO_COVER && one.cause() == Cause.ALONE), () -> reasons.toString());
        assertEquals(MARCH_2, reasons.get(0).day());
        assertEquals(1L, reasons.get(0).offer());
    }

    @Test
    void two_limits_of_which_either_may_give_way_are_both_named() {
        Offer peak = session(1, MARCH_23.plusDays(1), 5, 360, 10);
        Offer narrow = Given.quota(session(2, MARCH_2, 5, 360, 10), county(1), 1);
        List<Learner> people = List.of(operator(101, township(1, 1)), operator(102, township(1, 1)), operator(103, township(1, 1)), Given.needing(operator(104, township(1, 2)), 0, false));
        List<PlanReason> reasons = Given.plan(people, peak, narrow).reasons();
        assertEquals(List.of(), reasons);
        List<Learner> tight = List.of(operator(101, township(1, 1)), operator(102, township(1, 1)), operator(103, township(1, 3)), Given.needing(operator(104, township(1, 2)), 0, false));
        List<PlanReason> either = impossible(tight, Given.quota(peak, county(1), 0), narrow);
        assertTrue(either.stream().allMatch(one -> one.kind() == ReasonKind.QUOTA_SHORT), () -> either.toString());
    }

    @Test
    void places_confirmed_earlier_that_break_a_rule_are_told_apart() {
        List<Learner> people = List.of(Given.keeping(operator(101, township(1, 1)), 1L), Given.needing(operator(102, township(1, 2)), 0, false));
        List<PlanReason> reasons = impossible(people, session(1, MARCH_23, 5, 360, 10));
        assertEquals(4, reasons.size());
        assertTrue(reasons.stream().allMatch(one -> one.cause() == Cause.CONFIRMED_EARLIER));
    }

    @Test
    void the_plan_that_is_impossible_still_serves_whom_it_can() {
        PlanOutcome outcome = Given.plan(operators(1, 4), session(1, MARCH_2, 5, 360, 2), session(2, MARCH_16, 5, 360, 1));
        assertEquals(3, outcome.plan().seats().size());
        assertEquals(1, outcome.unserved().size());
    }
}
