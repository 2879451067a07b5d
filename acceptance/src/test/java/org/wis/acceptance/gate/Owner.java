package org.wis.acceptance.gate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.wis.acceptance.trial.Rows;

/**
 * The owner of the database, seen from inside the server: puts places and people there as an installation finds them, looks at what was written, and lets the
 * guard of the database bear with a clock that a test has moved.
 */
final class Owner implements AutoCloseable {

    private static final long TEN_YEARS = 10L * 366 * 24 * 3600;

    private final Connection connection;
    private final Rows rows;
    private Long tolerance;

    private Owner(Connection connection) {
        this.connection = connection;
        this.rows = new Rows(connection);
    }

    static Owner open() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return new Owner(DriverManager.getConnection(config.getValue("wis.db.url", String.class), config.getValue("wis.db.owner", String.class),
                config.getValue("wis.db.owner.password", String.class)));
    }

    Rows rows() {
        return rows;
    }

    /** The guard compares the moment of a mandate with the real clock: let it bear a moved one until {@link #close}. */
    void bearAMovedClock() throws SQLException {
        tolerance = rows.number("SELECT tolerance_seconds FROM guard_setting").orElseThrow();
        rows.run("UPDATE guard_setting SET tolerance_seconds = ?", TEN_YEARS);
    }

    /** The youngest mandate; 0 when there is none. */
    long youngestMandate() throws SQLException {
        return rows.number("SELECT COALESCE(MAX(id), 0) FROM mandate").orElseThrow();
    }

    /** The youngest line of the trail. */
    long youngestLine() throws SQLException {
        return rows.number("SELECT COALESCE(MAX(id), 0) FROM audit_line").orElseThrow();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (tolerance != null) {
                rows.run("UPDATE guard_setting SET tolerance_seconds = ?", tolerance);
            }
        }
    }
}
