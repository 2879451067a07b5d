package org.wis.certcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.wis.certcheck.AskLimit.Meets;

/** Guessing is slowed down per address, and remembering the addresses costs a bounded amount of memory. */
class AskLimitTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private final AskLimit limit = new AskLimit();

    private Meets ask(String asker, LocalDateTime at) {
        return limit.ask(asker, at, 3, WINDOW, 2);
    }

    @Test
    void after_so_many_questions_there_are_no_more_until_the_window_is_over() {
        for (int i = 0; i < 3; i++) {
            assertEquals(Meets.ROOM, ask("a", NOW.plusMinutes(i)));
        }
        assertEquals(Meets.THE_LIMIT, ask("a", NOW.plusMinutes(3)));
        assertEquals(Meets.NOTHING_MORE, ask("a", NOW.plusMinutes(9)));
        assertEquals(Meets.NOTHING_MORE, ask("a", NOW.plusMinutes(9)));
        assertEquals(Meets.ROOM, ask("b", NOW.plusMinutes(9)), "another address is not held up");
        assertEquals(Meets.ROOM, ask("a", NOW.plusMinutes(10)));
    }

    @Test
    void no_more_addresses_are_remembered_than_allowed() {
        for (int i = 0; i < 4; i++) {
            ask("a", NOW);
        }
        ask("b", NOW.plusSeconds(1));
        assertEquals(Meets.NOTHING_MORE, ask("a", NOW.plusSeconds(2)));
        ask("c", NOW.plusSeconds(3));
        assertEquals(Meets.ROOM, ask("a", NOW.plusSeconds(4)), "the oldest was forgotten");
    }

    @Test
    void one_person_with_many_addresses_of_a_network_is_one_asker() {
        assertEquals(Asker.of("2001:db8:1:2::1"), Asker.of("2001:db8:1:2:ffff::9"));
        assertNotEquals(Asker.of("2001:db8:1:2::1"), Asker.of("2001:db8:1:3::1"));
        assertNotEquals(Asker.of("192.0.2.1"), Asker.of("192.0.2.2"));
        assertEquals(Asker.of("192.0.2.1"), Asker.of("::ffff:192.0.2.1"));
        assertEquals(Asker.of("no address"), Asker.of(null));
        assertEquals(Asker.of("some.host.example.test"), Asker.of("x".repeat(5000)));
    }
}
