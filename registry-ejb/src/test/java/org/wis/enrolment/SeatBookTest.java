package org.wis.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;

/** Seats are given in order, within quota and session, and nobody is passed over for ever. */
class SeatBookTest {

    private static final DivisionCode A = DivisionCode.of("990121");
    private static final DivisionCode B = DivisionCode.of("990122");
    private static final LocalDateTime EARLY = LocalDateTime.of(2026, 11, 1, 8, 0);

    @Test
    void the_first_on_the_waiting_list_moves_up_first() {
        assertEquals(List.of(3L), new SeatBook(2, Map.of(), List.of(seat(1, A), wait(2, A, 5), wait(3, A, 1))).movingUp(Set.of()));
    }

    @Test
    void whose_county_has_no_seat_left_keeps_her_place_and_the_next_county_moves_up() {
        SeatBook book = new SeatBook(4, Map.of(A, 1, B, 2), List.of(seat(1, A), wait(2, A, 1), wait(3, B, 2), wait(4, B, 3), wait(5, B, 4)));
        assertEquals(List.of(3L, 4L), book.movingUp(Set.of()));
        assertEquals(0, book.free(A));
        assertEquals(2, book.free(B));
    }

    @Test
    void a_county_without_quota_has_no_seat_where_there_are_quotas() {
        assertEquals(0, new SeatBook(4, Map.of(A, 4), List.of()).free(B));
        assertEquals(4, new SeatBook(4, Map.of(), List.of()).free(B));
    }

    @Test
    void the_session_may_be_full_before_the_quota_is() {
        assertEquals(0, new SeatBook(1, Map.of(A, 1, B, 1), List.of(seat(1, A))).free(B));
    }

    @Test
    void a_newcomer_passes_nobody_of_her_county() {
        SeatBook book = new SeatBook(4, Map.of(A, 2, B, 2), List.of(wait(1, A, 1)));
        assertFalse(book.nobodyWaits(A));
        assertTrue(book.nobodyWaits(B));
    }

    @Test
    void who_sits_elsewhere_at_that_time_is_passed_over_now() {
        assertEquals(List.of(2L), new SeatBook(1, Map.of(), List.of(wait(1, A, 1), wait(2, A, 2))).movingUp(Set.of(1L)));
    }

    @Property
    void never_more_sit_than_there_are_seats(@ForAll @IntRange(max = 6) int capacity, @ForAll @IntRange(max = 4) int quotaA, @ForAll @IntRange(max = 4) int quotaB,
                                             @ForAll @Size(max = 12) List<Boolean> ofA, @ForAll @IntRange(max = 3) int seated) {
        List<SeatBook.Seat> seats = new ArrayList<>();
        for (int at = 0; at < ofA.size(); at++) {
            seats.add(wait(at + 1, ofA.get(at) ? A : B, at));
        }
        SeatBook book = new SeatBook(capacity, Map.of(A, quotaA, B, quotaB), seats);
        List<Long> moved = book.movingUp(Set.of());
        assertTrue(moved.size() <= capacity);
        assertTrue(moved.stream().filter(id -> ofA.get((int) (id - 1))).count() <= quotaA);
        assertEquals(moved.stream().sorted().toList(), moved, "in order");
        long waitingA = ofA.stream().filter(each -> each).count();
        boolean full = moved.size() == capacity;
        boolean aServed = moved.stream().filter(id -> ofA.get((int) (id - 1))).count() == Math.min(waitingA, quotaA);
        assertTrue(full || aServed, "a seat stays free only for want of quota or people");
    }

    private static SeatBook.Seat seat(long id, DivisionCode county) {
        return new SeatBook.Seat(id, county, true, null);
    }

    private static SeatBook.Seat wait(long id, DivisionCode county, int minute) {
        return new SeatBook.Seat(id, county, false, EARLY.plusMinutes(minute));
    }
}
