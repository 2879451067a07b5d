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

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.planner.PlanOutcome.Verdict;

/** Each rule in a problem so small that the answer is known by hand. */
class PlannerRulesTest {

    private static List<Seat> seats(PlanOutcome outcome) {
        assertEquals(Verdict.POSSIBLE, outcome.verdict(), () -> outcome.reasons().toString());
        return outcome.plan().seats();
    }

    @Test
    void one_session_of_thirty_hours_is_enough_for_one_person() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 0, false));
        assertEquals(List.of(new Seat(101, 1)), seats(Given.plan(people, session(1, MARCH_2, 5, 360, 10))));
    }

    @Test
    void two_sessions_are_joined_when_one_does_not_reach() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 0, false));
        assertEquals(List.of(new Seat(101, 1), new Seat(101, 2)), seats(Given.plan(people, session(1, MARCH_2, 3, 360, 10), session(2, MARCH_16, 2, 360, 10))));
    }

    @Test
    void what_she_has_already_is_not_asked_again() {
        List<Learner> people = List.of(Given.needing(operator(101, township(1, 1)), 720, false), Given.needing(operator(102, township(1, 2)), 0, false));
        assertEquals(List.of(new Seat(101, 2)), seats(Given.plan(people, session(1, MARCH_2, 5, 360, 10), session(2, MARCH_16, 2, 360, 10))));
    }

    @Test
    void one_training_at_prefecture_level_is_asked_beside_the_minutes() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 0, false));
        Offer ofCounty = Given.ofCounty(session(1, MARCH_2, 5, 360, 10));
        assertEquals(List.of(new Seat(101, 1), new Seat(101, 2)), seats(Given.plan(people, ofCounty, session(2, MARCH_16, 1, 360, 10))));
    }

    @Test
    void online_minutes_count_up_to_their_cap_only() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 0, false));
        Offer online = Given.online(session(1, MARCH_2, 5, 360, 10));
        PlanOutcome alone = Given.plan(people, online);
        assertEquals(Verdict.IMPOSSIBLE, alone.verdict());
        assertEquals(900, alone.reasons().get(0).there());
        assertEquals(2, seats(Given.plan(people, online, session(2, MARCH_16, 3, 300, 10))).size());
    }

    @Test
    void nobody_sits_in_two_sessions_on_one_day() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 0, false));
        PlanOutcome outcome = Given.plan(people, session(1, MARCH_2, 3, 360, 10), session(2, MARCH_2.plusDays(2), 3, 360, 10));
        assertEquals(Verdict.IMPOSSIBLE, outcome.verdict());
        assertEquals(1080, outcome.reasons().get(0).there());
    }

    @Test
    void a_course_counts_once_unless_it_is_repeatable() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 0, false));
        Offer first = Given.course(session(1, MARCH_2, 3, 360, 10), 5, false);
        Offer second = Given.course(session(2, MARCH_16, 3, 360, 10), 5, false);
        assertEquals(Verdict.IMPOSSIBLE, Given.plan(people, first, second).verdict());
        assertEquals(2, seats(Given.plan(people, Given.course(first, 5, true), Given.course(second, 5, true))).size());
    }

    @Test
    void places_are_shared_out_over_the_sessions() {
        List<Learner> people = operators(1, 4);
        List<Seat> seats = seats(Given.plan(people, session(1, MARCH_2, 5, 360, 2), session(2, MARCH_16, 5, 360, 2)));
        assertEquals(2, seats.stream().filter(seat -> seat.offer() == 1).count());
        assertEquals(2, seats.stream().filter(seat -> seat.offer() == 2).count());
    }

    @Test
    void a_county_sends_no_more_than_its_quota() {
        List<Learner> people = operators(1, 4);
        Offer narrow = Given.quota(session(1, MARCH_2, 5, 360, 10), county(1), 1);
        List<Seat> seats = seats(Given.plan(people, narrow, session(2, MARCH_16, 5, 360, 10), session(3, MARCH_16.plusDays(21), 5, 360, 10)));
        assertTrue(seats.stream().filter(seat -> seat.offer() == 1).count() <= 1);
        assertEquals(4, seats.size());
    }

    @Test
    void the_only_operator_stays_home_on_peak_days() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 0, false));
        assertEquals(List.of(new Seat(101, 2)), seats(Given.plan(people, session(1, MARCH_23, 5, 360, 10), session(2, MARCH_23.plusDays(42), 5, 360, 10))));
    }

    @Test
    void of_two_operators_one_may_learn_on_a_peak_day() {
        List<Learner> people = List.of(operator(101, township(1, 1)), operator(102, township(1, 1)));
        List<Seat> seats = seats(Given.plan(people, session(1, MARCH_23, 5, 360, 10), session(2, MARCH_23.plusDays(42), 5, 360, 10)));
        assertEquals(1, seats.stream().filter(seat -> seat.offer() == 1).count());
    }

    @Test
    void an_emptied_township_is_covered_by_a_neighbour_who_stays() {
        PlanOutcome outcome = Given.plan(operators(1, 2), session(1, MARCH_2, 5, 360, 10), session(2, MARCH_16, 5, 360, 10));
        assertEquals(2, seats(outcome).size());
        assertEquals(10, outcome.plan().covers().size());
        outcome.plan().covers().forEach(cover -> assertEquals(cover.township().equals(township(1, 1)) ? 102 : 101, cover.learner()));
    }

    @Test
    void one_operator_covers_no_more_townships_than_allowed() {
        PlanOutcome outcome = Given.plan(operators(1, 4), session(1, MARCH_2, 5, 360, 10), session(2, MARCH_16, 5, 360, 10));
        assertEquals(4, seats(outcome).size());
        assertEquals(2, outcome.plan().seats().stream().filter(seat -> seat.offer() == 1).count());
    }

    @Test
    void who_acts_for_another_township_already_covers_fewer() {
        List<Learner> people = List.of(Given.acting(operator(101, township(1, 1)), township(1, 8), township(1, 9)), Given.needing(operator(102, township(1, 2)), 1800, true));
        PlanOutcome outcome = Given.plan(people, session(1, MARCH_2, 5, 360, 10), session(2, MARCH_16, 5, 360, 10));
        assertEquals(Verdict.IMPOSSIBLE, outcome.verdict());
        assertEquals(ReasonKind.NOBODY_TO_COVER, outcome.reasons().get(0).kind());
    }

    @Test
    void the_operator_without_certificate_learns_but_covers_nobody() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.uncertified(operator(102, township(1, 2))));
        PlanOutcome outcome = Given.plan(people, session(1, MARCH_2, 5, 360, 10), session(2, MARCH_16, 5, 360, 10));
        assertEquals(Verdict.IMPOSSIBLE, outcome.verdict());
        assertTrue(outcome.reasons().stream().allMatch(one -> one.kind() == ReasonKind.NOBODY_TO_COVER && one.place().equals(township(1, 1))), () -> outcome.reasons().toString());
        assertTrue(outcome.plan().seats().stream().anyMatch(seat -> seat.learner() == 102));
    }

    @Test
    void leave_keeps_her_from_the_session() {
        LocalDate april = MARCH_2.plusDays(35);
        List<Learner> people = List.of(Given.absent(operator(101, township(1, 1)), MARCH_2, MARCH_16), Given.needing(operator(102, township(1, 2)), 0, false));
        assertEquals(List.of(new Seat(101, 2)), seats(Given.plan(people, session(1, MARCH_2, 5, 360, 10), session(2, april, 5, 360, 10))));
    }

    @Test
    void a_confirmed_place_is_kept_and_counts() {
        List<Learner> people = List.of(Given.keeping(operator(101, township(1, 1)), 2L), Given.needing(operator(102, township(1, 2)), 0, false));
        assertEquals(List.of(new Seat(101, 2)), seats(Given.plan(people, session(1, MARCH_2, 5, 360, 10), session(2, MARCH_16, 5, 360, 10))));
    }

    @Test
    void the_nearer_session_is_preferred() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 0, false));
        Offer near = Given.at(session(2, MARCH_16, 5, 360, 10), county(1));
        assertEquals(List.of(new Seat(101, 2)), seats(Given.plan(people, session(1, MARCH_2, 5, 360, 10), near)));
    }

    @Test
    void fewer_days_away_are_preferred_then_the_earlier_date() {
        List<Learner> people = List.of(operator(101, township(1, 1)), Given.needing(operator(102, township(1, 2)), 0, false));
        assertEquals(List.of(new Seat(101, 2)), seats(Given.plan(people, session(1, MARCH_2, 6, 300, 10), session(2, MARCH_16, 5, 360, 10))));
        assertEquals(List.of(new Seat(101, 1)), seats(Given.plan(people, session(1, MARCH_2, 5, 360, 10), session(2, MARCH_16.plusDays(60), 5, 360, 10))));
    }
}
