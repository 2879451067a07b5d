package org.wis.acceptance.race;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.wis.acceptance.trial.Rows;

/**
 * A race for which the server does not wait for its disk at every commit. A race asks in which order transactions commit, not whether they outlive a power cut (that is
 * asked where servers are killed); what waits for a disk does not race. With {@code -Dwis.race.durable=true} the server waits as it does in service.
 */
final class Haste {

    private static final List<String> SETTINGS = List.of("sync_binlog", "innodb_flush_log_at_trx_commit");

    private final Rows root;

    private Haste(Connection root) {
        this.root = new Rows(root);
    }

    /**
     * Runs the race in haste.
     *
     * @param root connection of the server's administrator; stays the caller's
     */
    static void with(Connection root, Callable<Void> race) throws Exception {
        Haste haste = new Haste(root);
        List<Long> before = List.of(haste.now(SETTINGS.get(0)), haste.now(SETTINGS.get(1)));
        try {
            if (!Boolean.getBoolean("wis.race.durable")) {
                haste.set(List.of(0L, 0L));
            }
            race.call();
        } finally {
            haste.set(before);
        }
    }

    private long now(String setting) throws SQLException {
        return root.number("SELECT @@GLOBAL." + setting).orElseThrow();
    }

    private void set(List<Long> values) throws SQLException {
        for (int i = 0; i < SETTINGS.size(); i++) {
            root.run("SET GLOBAL " + SETTINGS.get(i) + " = " + values.get(i));
        }
    }
}
