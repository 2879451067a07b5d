package org.wis.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.TrialSystem;
import org.wis.acceptance.trial.Desk;
import org.wis.acceptance.trial.Ledger;
import org.wis.acceptance.trial.TrialCounty;
import org.wis.acceptance.trial.Writer;
import org.wis.gate.Role;
import org.wis.launcher.RunningSystem;

/** {@code kill -9} of the database, and of the server, while eight windows are writing. */
class CrashIT {

    private static final int WRITERS = 8;
    private static final int WRITES_BEFORE = 400;
    private static final int MINUTES = 3;

    private final RunningSystem system = TrialSystem.get();

    /** What a crash is: how it happens, and how the system is brought back. */
    private interface Step {
        void take() throws IOException;
    }

    @Test
    void every_write_told_outlives_a_crash_of_the_database() throws Exception {
        crash("crash-database", "断", system::killDatabase, system::restartDatabase, false);
    }

    @Test
    void every_write_told_outlives_a_crash_of_the_server() throws Exception {
        crash("crash-server", "停", system::killServer, system::restartServer, true);
    }

    private void crash(String username, String surname, Step kill, Step restart, boolean sessionsLost) throws Exception {
        TrialCounty county;
        try (Connection owner = system.database().asOwner()) {
            county = TrialCounty.in(owner);
        }
        Desk desk = Desk.of(system.baseUrl(), username, county.operator(), Role.TOWNSHIP_OPERATOR);
        List<Writer> writers = new ArrayList<>();
        for (int i = 1; i <= WRITERS; i++) {
            writers.add(Writer.withCard(desk, "c" + i, surname + "一二三四五六七八".charAt(i - 1) + "女"));
        }
        writeUntilThe(kill, writers);
        restart.take();
        Desk again = sessionsLost ? desk.signedInAgain() : desk;
        try (Connection owner = system.database().asOwner()) {
            Ledger ledger = new Ledger(owner, county);
            requireWhole(ledger, writers);
            for (Writer writer : writers) {
                writer.goOn(again, ledger.version(writer.caseNumber()));
                assertTrue(writer.write().done(), writer.refusals().toString());
            }
            requireWhole(ledger, writers);
        }
    }

    /** Everybody writes without pause; when enough is written the crash comes, and each goes on until she is told nothing any more. */
    private static void writeUntilThe(Step crash, List<Writer> writers) throws Exception {
        CountDownLatch enough = new CountDownLatch(WRITES_BEFORE);
        ExecutorService people = Executors.newFixedThreadPool(writers.size());
        try {
            List<Future<IOException>> ends = new ArrayList<>();
            for (Writer writer : writers) {
                ends.add(people.submit(() -> untilToldNothing(writer, enough)));
            }
            assertTrue(enough.await(MINUTES, TimeUnit.MINUTES), "nobody was writing");
            crash.take();
            for (Future<IOException> end : ends) {
                end.get();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static IOException untilToldNothing(Writer writer, CountDownLatch enough) throws InterruptedException {
        try {
            while (true) {
                if (writer.write().done()) {
                    enough.countDown();
                }
            }
        } catch (IOException nothing) {
            return nothing;
        }
    }

    private static void requireWhole(Ledger ledger, List<Writer> writers) throws SQLException {
        assertEquals(List.of(), ledger.faults());
        for (Writer writer : writers) {
            assertTrue(writer.untold().size() <= 1, writer.untold().toString());
            List<String> there = new ArrayList<>(ledger.marks(writer.caseNumber()));
            // What she was told nothing of may be there, whole, or not at all.
            there.removeAll(writer.untold());
            assertEquals(writer.acknowledged(), there);
        }
    }
}
