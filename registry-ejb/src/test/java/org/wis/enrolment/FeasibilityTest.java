package org.wis.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.enrolment.Feasibility.Coming;
import org.wis.enrolment.Feasibility.Outcome;
import org.wis.enrolment.Feasibility.Owing;
import org.wis.staff.StaffId;

/** Who can reach the hours with the sessions and seats there are. */
class FeasibilityTest {

    private static final DivisionCode A = DivisionCode.of("990121");
    private static final DivisionCode B = DivisionCode.of("990122");

    @Test
    void who_has_everything_is_done_and_who_sits_in_enough_is_seated() {
        Coming whole = coming(1, 1800, 1, true, 0, Map.of());
        assertEquals(Map.of(1L, Outcome.DONE, 2L, Outcome.SEATED), judge(List.of(whole), owing(1, A, 1800, 1), owing(2, A, 0, 0, whole)));
    }

    @Test
    void minutes_without_a_training_of_prefecture_level_are_not_enough() {
        assertEquals(Map.of(1L, Outcome.SHORT), judge(List.of(), owing(1, A, 1800, 0)));
        assertEquals(Map.of(1L, Outcome.POSSIBLE), judge(List.of(coming(1, 60, 1, true, 1, Map.of())), owing(1, A, 1800, 0)));
        assertEquals(Map.of(1L, Outcome.SHORT), judge(List.of(coming(1, 60, 1, false, 1, Map.of())), owing(1, A, 1800, 0)));
    }

    @Test
    void one_minute_short_is_short() {
        assertEquals(Map.of(1L, Outcome.SHORT), judge(List.of(coming(1, 1799, 1, true, 5, Map.of())), owing(1, A, 0, 0)));
        assertEquals(Map.of(1L, Outcome.POSSIBLE), judge(List.of(coming(1, 1799, 1, true, 5, Map.of())), owing(1, A, 1, 0)));
    }

    @Test
    void a_seat_is_counted_once_and_goes_to_who_misses_least() {
        assertEquals(Map.of(1L, Outcome.SHORT, 2L, Outcome.POSSIBLE), judge(List.of(coming(1, 1800, 1, true, 1, Map.of())), owing(1, A, 0, 0), owing(2, A, 900, 1)));
    }

    @Test
    void quotas_bind() {
        Coming session = coming(1, 1800, 1, true, 5, Map.of(A, 1));
        assertEquals(Map.of(1L, Outcome.POSSIBLE, 2L, Outcome.SHORT, 3L, Outcome.SHORT), judge(List.of(session), owing(1, A, 0, 0), owing(2, A, 0, 0), owing(3, B, 0, 0)));
    }

    @Test
    void two_sessions_at_the_same_time_are_not_both_possible() {
        assertEquals(Map.of(1L, Outcome.SHORT), judge(List.of(coming(1, 900, 1, true, 5, Map.of()), coming(2, 900, 1, true, 5, Map.of())), owing(1, A, 0, 0)));
        assertEquals(Map.of(1L, Outcome.POSSIBLE), judge(List.of(coming(1, 900, 1, true, 5, Map.of()), coming(2, 900, 9, true, 5, Map.of())), owing(1, A, 0, 0)));
    }

    @Test
    void sessions_of_a_county_count_for_the_minutes_only_where_the_wide_reading_is_in_force() {
        List<Coming> sessions = List.of(coming(1, 900, 1, true, 5, Map.of()), coming(2, 900, 9, false, 5, Map.of()));
        assertEquals(Map.of(1L, Outcome.SHORT), judge(sessions, owing(1, A, 0, 0)));
        assertEquals(Map.of(1L, Outcome.POSSIBLE), new Feasibility(1800, true, sessions).judge(List.of(owing(1, A, 0, 0))));
    }

    private static Map<Long, Outcome> judge(List<Coming> sessions, Owing... people) {
        return new Feasibility(1800, false, sessions).judge(List.of(people));
    }

    private static Coming coming(long id, int minutes, int day, boolean counts, int free, Map<DivisionCode, Integer> quotas) {
        LocalDate first = LocalDate.of(2026, 12, day);
        return new Coming(id, minutes, first, first.plusDays(3), counts, free, quotas);
    }

    private static Owing owing(long staff, DivisionCode county, int minutes, int trainings, Coming... seats) {
        Candidate candidate = new Candidate(new StaffId(staff), "张", "站", minutes, Math.max(0, 1800 - minutes), trainings, 0, null, null, false);
        return new Owing(candidate, county, List.of(seats), trainings > 0 || List.of(seats).stream().anyMatch(Coming::counts));
    }
}
