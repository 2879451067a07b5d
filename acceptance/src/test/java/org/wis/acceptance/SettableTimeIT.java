package org.wis.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wis.operations.Readiness;
import org.wis.time.OfficialTime;
import org.wis.time.SettableTime;

/** Inside the server: the whole application takes its time from the clock that a test holds in its hand. */
@ArquillianTest
class SettableTimeIT {

    @Inject
    private SettableTime settable;
    @Inject
    private OfficialTime official;
    @Inject
    private Readiness readiness;

    @Deployment
    static Archive<?> application() {
        return PortalArchive.with(SettableTimeIT.class).deployment();
    }

    @AfterEach
    void letTimeRun() {
        settable.run();
    }

    @Test
    void the_application_has_started_with_the_tests_beside_it() {
        assertTrue(readiness.isReady());
    }

    @Test
    void official_time_is_what_the_test_says() {
        settable.standAt(LocalDateTime.of(2026, 3, 31, 23, 59, 59));
        assertEquals(LocalDateTime.of(2026, 3, 31, 23, 59, 59), official.now());
        assertEquals(LocalDate.of(2026, 3, 31), official.today());
    }

    @Test
    void time_runs_when_the_test_lets_it() {
        settable.standAt(LocalDateTime.of(2000, 1, 1, 0, 0));
        settable.run();
        Duration difference = Duration.between(LocalDateTime.now(OfficialTime.ZONE), official.now()).abs();
        assertTrue(difference.compareTo(Duration.ofMinutes(1)) < 0, difference.toString());
    }
}
