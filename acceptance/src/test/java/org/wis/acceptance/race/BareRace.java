package org.wis.acceptance.race;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wis.acceptance.trial.Rows;
import org.wis.acceptance.trial.TrialCounty;
import org.wis.time.OfficialTime;

/**
 * The same race with the gate reduced to its bone: read the status, then write, straight on a database whose guard no longer looks at certificates. With the lock
 * it must be right; without it it must be wrong, and a judge that does not see that is worth nothing.
 */
final class BareRace {

    /** Makes connections to the database of the race. */
    @FunctionalInterface
    interface Source {
        Connection open() throws SQLException;
    }

    private final Source source;
    private final TrialCounty county;
    private final long account;
    private final boolean locked;
    private volatile boolean over;

    /** @param locked whether writers and officer take the credential row first, as the gate does */
    BareRace(Source source, TrialCounty county, long account, boolean locked) {
        this.source = source;
        this.county = county;
        this.account = account;
        this.locked = locked;
    }

    Void run(List<Long> cases, int suspensions) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(cases.size() + 1);
        try {
            List<Future<?>> all = new ArrayList<>();
            cases.forEach(one -> all.add(people.submit(() -> write(one))));
            all.add(people.submit(() -> suspendAndReinstate(suspensions)));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            over = true;
            people.shutdownNow();
        }
        return null;
    }

    private Object write(long card) throws SQLException {
        try (Connection connection = source.open()) {
            connection.setAutoCommit(false);
            Rows rows = new Rows(connection);
            while (!over) {
                lock(rows);
                if (rows.text("SELECT status FROM certificate WHERE id = ?", county.certificate()).orElseThrow().equals("VALID")) {
                    rows.run("UPDATE woman_case SET version = version + 1, mandate_id = ? WHERE id = ?", mandate(rows, county, account), card);
                }
                connection.commit();
            }
        } finally {
            over = true;
        }
        return null;
    }

    private Object suspendAndReinstate(int times) throws SQLException {
        try (Connection connection = source.open()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < times && !over; i++) {
                restate(connection, "SUSPENDED");
                restate(connection, "VALID");
            }
        } finally {
            over = true;
        }
        return null;
    }

    private void restate(Connection connection, String status) throws SQLException {
        Rows rows = new Rows(connection);
        lock(rows);
        rows.run("UPDATE certificate SET status = ?, version = version + 1 WHERE id = ?", status, county.certificate());
        connection.commit();
    }

    private void lock(Rows rows) throws SQLException {
        if (locked) {
            rows.number("SELECT revision FROM credential WHERE staff_id = ? FOR UPDATE", county.operator());
        }
    }

    /** A mandate as the gate inserts it. */
    static long mandate(Rows rows, TrialCounty county, long account) throws SQLException {
        return rows.inserted("INSERT INTO mandate (account_id, staff_id, action, basis, certificate_id, office_id, target_division, policy_version, opened_at)"
                + " VALUES (?, ?, 'AMEND_CASE', 'CERTIFICATE', ?, ?, ?, 'trial', ?) RETURNING id", account, county.operator(), county.certificate(), county.office(),
                TrialCounty.TOWNSHIP, LocalDateTime.now(OfficialTime.ZONE));
    }
}
