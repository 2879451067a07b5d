package org.wis.acceptance.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.wis.acceptance.BenchSystem;
import org.wis.launcher.RunningSystem;

/** The command that measures the delivered application: starts it, measures one thing after the other, prints the table and keeps it. Any failure ends it with status 1. */
public final class Benchmarks {

    private static final List<String> DURABILITY = List.of("innodb_flush_log_at_trx_commit", "log_bin", "sync_binlog", "binlog_format", "innodb_buffer_pool_size",
            "innodb_doublewrite", "version");

    private Benchmarks() {
    }

    /** @param arguments none; see {@link Options} */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.read();
        Report report = new Report();
        int status = 1;
        try {
            report.says("# Benchmarks, begun " + LocalDateTime.now().withNano(0));
            demo(options, report);
            if (options.large()) {
                hundredThousand(options, report);
            }
            status = 0;
        } catch (IOException | SQLException | ExecutionException | RuntimeException failed) {
            report.says("");
            report.says("FAILED, so nothing above counts: " + failed);
            failed.printStackTrace();
        } catch (InterruptedException stopped) {
            report.says("STOPPED");
        } finally {
            report.write(BenchSystem.report("benchmarks.md"));
        }
        System.exit(status);
    }

    private static void demo(Options options, Report report) throws IOException, SQLException, InterruptedException, ExecutionException {
        try (BenchSystem system = started("DEMO")) {
            RunningSystem running = system.filled(options.filling());
            machine(running, report);
            Measurements measurements = new Measurements(running, options, report);
            for (String one : options.only()) {
                switch (one) {
                    case "amendments" -> measurements.amendments();
                    case "gate" -> measurements.gate();
                    case "searches" -> measurements.searches();
                    case "pages" -> measurements.pages();
                    case "planner" -> measurements.planner();
                    case "bulk" -> measurements.bulk();
                    case "certificates" -> measurements.certificates();
                    case "province" -> measurements.province();
                    default -> throw new IllegalArgumentException("no such measurement: " + one);
                }
            }
        }
    }

    private static void hundredThousand(Options options, Report report) throws IOException, SQLException, InterruptedException, ExecutionException {
        try (BenchSystem system = started("S")) {
            new Measurements(system.filled(options.filling()), options, report).searches();
        }
    }

    private static BenchSystem started(String women) {
        BenchSystem system = new BenchSystem(women);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop benchmark system"));
        return system;
    }

    private static void machine(RunningSystem system, Report report) throws SQLException {
        report.says("");
        report.says(Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch") + ", Java " + Runtime.version() + ", server, database and this command on one machine.");
        try (Connection owner = system.database().asOwner()) {
            StringBuilder settings = new StringBuilder("MariaDB:");
            for (String name : DURABILITY) {
                Map<String, Object> value = Row.one(owner, "SHOW GLOBAL VARIABLES WHERE variable_name = ?", name);
                settings.append(' ').append(name).append('=').append(value.get("value"));
            }
            report.says(settings.toString());
        }
    }
}
