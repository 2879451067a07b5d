package org.wis.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.wis.launcher.DatabaseAccess;
import org.wis.launcher.RunningSystem;

/** A power cut of one server, in the middle of work. */
class CrashIT {

    private static final int WRITES_BEFORE_THE_CUT = 200;

    @Test
    void every_write_that_was_acknowledged_survives_a_cut_of_the_database_and_people_can_sign_in_again() throws Exception {
        RunningSystem system = TestSystem.get();
        DatabaseAccess access = system.database();
        try (Connection owner = access.asOwner(); Statement statement = owner.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE cut_probe (id INT PRIMARY KEY)");
        }
        Set<Integer> acknowledged = new ConcurrentSkipListSet<>();
        CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_THE_CUT);
        CompletableFuture<Integer> attempted = CompletableFuture.supplyAsync(() -> writeUntilCut(access, acknowledged, enough));
        assertTrue(enough.await(2, TimeUnit.MINUTES));
        system.killDatabase();
        int last = attempted.get(1, TimeUnit.MINUTES);
        system.restartDatabase();

        Set<Integer> kept = new TreeSet<>();
        try (Connection owner = access.asOwner(); Statement statement = owner.createStatement(); ResultSet rows = statement.executeQuery("SELECT id FROM cut_probe")) {
            while (rows.next()) {
                kept.add(rows.getInt(1));
            }
            // No other test shall find a table that no migration made.
            statement.execute("DROP TABLE cut_probe");
        }
        assertTrue(kept.containsAll(acknowledged), "lost: " + acknowledged.size() + " acknowledged, " + kept.size() + " kept");
        // At most the one write under way when the power went.
        kept.removeAll(acknowledged);
        assertTrue(kept.isEmpty() || kept.equals(Set.of(last)), kept.toString());
        signInAsksForTheSecondFactor();
    }

    @Test
    void after_a_cut_of_the_server_it_starts_again_and_people_can_sign_in() throws IOException {
        RunningSystem system = TestSystem.get();
        system.killServer();
        assertEquals(1, system.processIds().stream().map(ProcessHandle::of).filter(process -> process.map(ProcessHandle::isAlive).orElse(false)).count());
        system.restartServer();
        signInAsksForTheSecondFactor();
    }

    private static int writeUntilCut(DatabaseAccess access, Set<Integer> acknowledged, CountDownLatch enough) {
        int id = 0;
        try (Connection owner = access.asOwner(); Statement statement = owner.createStatement()) {
            while (true) {
                id++;
                statement.executeUpdate("INSERT INTO cut_probe VALUES (" + id + ")");
                acknowledged.add(id);
                enough.countDown();
            }
        } catch (SQLException cut) {
            return id;
        }
    }

    private static void signInAsksForTheSecondFactor() {
        try (BrowserSession zhou = Browser.open()) {
            zhou.page().navigate("/registry/");
            zhou.page().locator("#username").fill("zhou");
            zhou.page().locator("input[type=password]").fill("Qinghe-2026");
            zhou.page().locator("#go").click();
            assertThat(zhou.page().locator("#code")).isVisible();
        }
    }
}
