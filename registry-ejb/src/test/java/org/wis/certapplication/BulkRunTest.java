package org.wis.certapplication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.gate.EntryRefused;
import org.wis.gate.Refused;

/** One after the other; a broken one is listed and stops nothing; who may not act any more stops. */
class BulkRunTest {

    private final List<Integer> done = new ArrayList<>();

    @Test
    void a_refused_and_a_failing_one_are_listed_and_the_rest_is_done() {
        BulkRun<Integer> run = new BulkRun<>(List.of(1, 2, 3, 4, 3));
        run.work(Duration.ofMinutes(1), this::act);
        assertTrue(run.isOver());
        assertEquals(List.of(1, 4), done);
        assertEquals(4, run.getTotal(), "each is taken once");
        assertEquals(2, run.getDone());
        assertEquals(List.of("2 APPLICATION_ALREADY_ISSUED", "3 null"), run.getFaults().stream().map(fault -> fault.about() + " " + fault.code()).toList());
        assertEquals(100, run.getPercent());
    }

    @Test
    void without_time_it_does_one_and_goes_on_later() {
        BulkRun<Integer> run = new BulkRun<>(List.of(1, 4, 5));
        run.work(Duration.ZERO, done::add);
        assertEquals(List.of(1), done);
        assertEquals(33, run.getPercent());
        assertFalse(run.isOver());
        run.work(Duration.ofMinutes(1), done::add);
        assertEquals(List.of(1, 4, 5), done);
    }

    @Test
    void who_may_not_act_any_more_stops_and_what_is_left_stays_left() {
        BulkRun<Integer> run = new BulkRun<>(List.of(1, 2));
        assertThrows(EntryRefused.class, () -> run.work(Duration.ofMinutes(1), one -> {
            throw new EntryRefused(List.of());
        }));
        assertEquals(0, run.getTried());
        assertFalse(run.isOver());
    }

    private void act(int one) {
        if (one == 2) {
            throw new Refused(ApplicationRefusal.APPLICATION_ALREADY_ISSUED);
        }
        if (one == 3) {
            throw new IllegalStateException("broken");
        }
        done.add(one);
    }
}
