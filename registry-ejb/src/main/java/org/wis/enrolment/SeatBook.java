package org.wis.enrolment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import org.wis.division.DivisionCode;

/**
 * The seats of one session as plain data: who sits, who waits, whose turn it is.
 *
 * @param capacity seats
 * @param quotas   seats by county; empty when every county may fill any seat
 * @param seats    everybody who sits or waits
 */
record SeatBook(int capacity, Map<DivisionCode, Integer> quotas, List<Seat> seats) {

    /**
     * Somebody of the book.
     *
     * @param id     number of the enrolment
     * @param county whose seat it is
     * @param seated whether she sits; else she waits
     * @param since  since when she waits; null when she sits
     */
    record Seat(long id, DivisionCode county, boolean seated, LocalDateTime since) {
    }

    /** Seats a county may still fill: within its quota and within the session. */
    int free(DivisionCode county) {
        long all = seats.stream().filter(Seat::seated).count();
        long its = seats.stream().filter(seat -> seat.seated() && seat.county().equals(county)).count();
        int quota = quotas.isEmpty() ? capacity : quotas.getOrDefault(county, 0);
        return (int) Math.max(0, Math.min(capacity - all, quota - its));
    }

    /** Who moves up now, in the order of the waiting list; whoever's county has no seat left is passed over until it has, and keeps her place. */
    List<Long> movingUp(Set<Long> notNow) {
        List<Seat> now = new ArrayList<>(seats);
        List<Long> moved = new ArrayList<>();
        Set<Long> passed = new HashSet<>(notNow);
        seats.stream().filter(seat -> !seat.seated()).sorted(Comparator.comparing(Seat::since).thenComparing(Seat::id)).forEach(waiting -> {
            if (!passed.contains(waiting.id()) && new SeatBook(capacity, quotas, now).free(waiting.county()) > 0) {
                now.remove(waiting);
                now.add(new Seat(waiting.id(), waiting.county(), true, null));
                moved.add(waiting.id());
            }
        });
        return moved;
    }

    /** Whether a county's own waiting list is empty, so that a newcomer passes nobody over. */
    boolean nobodyWaits(DivisionCode county) {
        return seats.stream().noneMatch(seat -> !seat.seated() && (quotas.isEmpty() || seat.county().equals(county)));
    }
}
