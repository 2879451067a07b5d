package org.wis.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.wis.acceptance.bench.RunnerServlet;
import org.wis.gate.GateEvaluation;
import org.wis.launcher.RunningSystem;

/** A system to measure: the delivered application, filled with made-up women, and beside it the runner of {@link org.wis.acceptance.bench}. */
public final class BenchSystem implements AutoCloseable {

    private static final long POLL_MILLIS = 500;

    private final OneSystem system;

    /** Starts nothing yet. @param women DEMO for 5 thousand, S for 100 thousand */
    public BenchSystem(String women) {
        system = new OneSystem("bench-" + women.toLowerCase(Locale.ROOT), settings -> settings.with(Map.of("WIS_DEMO_WOMEN", women)).deploying(application(), "/registry/health"));
    }

    /** The running system once all women are there. @throws IllegalStateException when they are not within this time */
    public RunningSystem filled(Duration longest) throws SQLException, InterruptedException {
        RunningSystem running = system.get();
        long end = System.nanoTime() + longest.toNanos();
        CountDownLatch never = new CountDownLatch(1);
        try (Connection owner = running.database().asOwner(); Statement statement = owner.createStatement()) {
            do {
                try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM audit_line WHERE action = 'DEMO_FILLED'")) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        return running;
                    }
                }
            } while (System.nanoTime() < end && !never.await(POLL_MILLIS, TimeUnit.MILLISECONDS));
        }
        throw new IllegalStateException("not filled within " + longest);
    }

    /** Where a report goes: a file of this name in the build folder. Never null. */
    public static Path report(String name) throws IOException {
        return Files.createDirectories(ProjectFiles.target()).resolve(name);
    }

    @Override
    public void close() {
        system.close();
    }

    private static Path application() {
        Path ear = ProjectFiles.target().resolve("bench.ear");
        PortalArchive.with(RunnerServlet.parts()).inRegistry(GateEvaluation.class)
                .deployment().as(ZipExporter.class).exportTo(ear.toFile(), true);
        return ear;
    }
}
