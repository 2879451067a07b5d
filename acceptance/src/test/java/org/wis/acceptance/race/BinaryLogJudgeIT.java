package org.wis.acceptance.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.TrialSystem;
import org.wis.acceptance.trial.Rows;
import org.wis.acceptance.trial.TrialCounty;
import org.wis.launcher.DatabaseAccess;
import org.wis.launcher.Login;
import org.wis.launcher.RunningSystem;

/** The judge of the race sees a gate whose lock was taken out, and finds nothing where the lock is in. On a database of its own beside the real one. */
class BinaryLogJudgeIT {

    private static final String SCRATCH = "wis_race_scratch";
    private static final int SUSPENSIONS = 500;
    private static final int WRITERS = 8;

    private final RunningSystem system = TrialSystem.get();

    @AfterEach
    void drop() throws SQLException {
        try (Connection root = system.asDatabaseRoot()) {
            new Rows(root).run("DROP DATABASE IF EXISTS " + database(true));
            new Rows(root).run("DROP DATABASE IF EXISTS " + database(false));
        }
    }

    @Test
    void a_gate_without_its_lock_is_caught() throws Exception {
        Verdict verdict = race(false);
        assertEquals(SUSPENSIONS, verdict.suspensions());
        assertTrue(!verdict.violations().isEmpty(), "the judge saw nothing wrong in a race without the lock: " + verdict);
        assertTrue(verdict.violations().stream().allMatch(violation -> violation.tables().contains("mandate") && violation.tables().contains("woman_case")));
    }

    @Test
    void the_same_race_with_the_lock_is_right() throws Exception {
        Verdict verdict = race(true);
        assertEquals(List.of(), verdict.violations());
        assertEquals(SUSPENSIONS, verdict.suspensions());
        assertEquals(SUSPENSIONS, verdict.reinstatements());
        assertTrue(verdict.written() > WRITERS, verdict.toString());
    }

    private Verdict race(boolean locked) throws Exception {
        try (Connection root = system.asDatabaseRoot()) {
            create(root, database(locked));
            try (Connection owner = connect(locked)) {
                Rows rows = new Rows(owner);
                // The guard's look at the certificate is taken out: what is left is the lock of the gate, or its want.
                rows.run("CREATE OR REPLACE PROCEDURE require_basis(IN p_basis VARCHAR(20), IN p_staff BIGINT, IN p_certificate BIGINT, IN p_acting BIGINT,"
                        + " IN p_emergency BIGINT, IN p_target VARCHAR(12), IN p_day DATE) SQL SECURITY DEFINER BEGIN END");
                TrialCounty county = TrialCounty.in(owner);
                long account = TrialCounty.account(rows, county.operator());
                List<Long> cases = new ArrayList<>();
                for (long id = 1; id <= WRITERS; id++) {
                    cases.add(card(rows, county, account, id));
                }
                Haste.with(root, () -> new BareRace(() -> connect(locked), county, account, locked).run(cases, SUSPENSIONS));
                BinaryLogJudge judge = new BinaryLogJudge(county.certificate());
                BinaryLog.until(root, system.databaseFolder(), database(locked)).replay(judge);
                Verdict verdict = judge.verdict();
                System.out.println("bare race " + (locked ? "with" : "without") + " the lock: " + verdict.suspensions() + " suspensions, " + verdict.written()
                        + " writes in force, " + verdict.violations().size() + " violations");
                return verdict;
            }
        }
    }

    private static String database(boolean locked) {
        return SCRATCH + (locked ? "_locked" : "_unlocked");
    }

    private void create(Connection root, String database) throws SQLException {
        DatabaseAccess access = system.database();
        Rows rows = new Rows(root);
        rows.run("CREATE OR REPLACE DATABASE " + database);
        rows.run("GRANT ALL PRIVILEGES ON " + database + ".* TO '" + access.owner().user() + "'@'127.0.0.1' WITH GRANT OPTION");
        Flyway.configure().dataSource(url(database), access.owner().user(), access.owner().password()).locations("classpath:db/migration")
                .placeholders(Map.of("database", database, "app_user", access.app().user(), "app_host", "127.0.0.1")).load().migrate();
    }

    private Connection connect(boolean locked) throws SQLException {
        Login owner = system.database().owner();
        return DriverManager.getConnection(url(database(locked)), owner.user(), owner.password());
    }

    private String url(String database) {
        String own = system.database().url();
        return own.substring(0, own.lastIndexOf('/') + 1) + database;
    }

    private static long card(Rows rows, TrialCounty county, long account, long id) throws SQLException {
        return rows.inserted("INSERT INTO woman_case (id, case_number, status, managing_division, entered_on, entry_reason, data_source, name, name_pinyin, name_initials,"
                + " id_type, birth_date, version, mandate_id) VALUES (?, ?, 'ACTIVE', ?, '2020-01-01', '4', '1', '试', 'shi', 's', '00', '1990-01-01', 1, ?) RETURNING id",
                id, String.format("%015d", id), TrialCounty.VILLAGE, BareRace.mandate(rows, county, account));
    }
}
