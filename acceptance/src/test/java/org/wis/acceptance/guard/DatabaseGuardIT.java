package org.wis.acceptance.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.acceptance.guard.Attempt.GUARD;
import static org.wis.acceptance.guard.Attempt.NO_RIGHT;
import static org.wis.acceptance.guard.Attempt.SERVER_OPTION;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wis.acceptance.TestSystem;
import org.wis.acceptance.trial.Rows;
import org.wis.acceptance.trial.TrialCounty;
import org.wis.launcher.DatabaseAccess;

/** Statements typed by hand under the account of the application, on the database of the delivered system: what no mandate covers is refused by MariaDB. */
class DatabaseGuardIT {

    private static final String NO_SUCH = "4000000000000000";
    private static final String OLDER = "@OLDER@";
    private static final String OWN = "@OWN@";

    private static DatabaseAccess database;
    private static Connection owner;
    private static Connection stranger;
    private static Typist strangersHand;
    private static TrialCounty county;
    private static Map<String, RegistryTable> tables;
    private static Map<String, Long> samples;
    private static long strangersMandate;
    private static long nextId = 9_000_000_000L;

    @BeforeAll
    static void a_county_with_one_line_in_every_table() throws SQLException {
        database = TestSystem.get().database();
        // The server's own administrator: only she sees which rights other accounts were given.
        owner = TestSystem.get().asDatabaseRoot();
        owner.setCatalog("wis");
        Rows rows = new Rows(owner);
        county = TrialCounty.in(owner);
        long account = TrialCounty.account(rows, county.operator());
        tables = new TreeMap<>();
        Set<String> registry = new GuardedSchema(rows).registryTables();
        for (String name : registry) {
            tables.put(name, RegistryTable.of(rows, name, registry));
        }
        stranger = database.asApp();
        strangersHand = new Typist(stranger, county, account);
        samples = new TreeMap<>();
        try (Connection application = database.asApp()) {
            writeSamples(new Typist(application, county, account));
        }
        strangersMandate = strangersHand.mandate();
    }

    /** What is right passes: without this the refusals below would prove nothing. */
    private static void writeSamples(Typist typist) throws SQLException {
        List<RegistryTable> waiting = new ArrayList<>(tables.values());
        while (!waiting.isEmpty()) {
            RegistryTable next = waiting.stream().filter(table -> samples.keySet().containsAll(table.parents())).findFirst().orElseThrow();
            long id = nextId++;
            typist.type(insert(next, id, String.valueOf(typist.mandate())));
            typist.type("UPDATE " + next.name() + " SET mandate_id = " + typist.mandate() + " WHERE id = " + id);
            samples.put(next.name(), id);
            waiting.remove(next);
        }
    }

    @AfterAll
    static void leave() throws SQLException {
        stranger.close();
        owner.close();
    }

    @Test
    void every_table_of_the_registry_has_the_whole_guard() throws SQLException {
        assertEquals(List.of(), new GuardedSchema(new Rows(owner)).faults(database.app().user()));
        assertFalse(samples.isEmpty());
    }

    @Test
    void a_new_table_without_the_guard_is_found() throws SQLException {
        Rows rows = new Rows(owner);
        rows.run("CREATE OR REPLACE TABLE guard_canary (id BIGINT NOT NULL PRIMARY KEY, mandate_id BIGINT NULL)");
        rows.run("CREATE OR REPLACE TABLE guard_canary_without_mandate (id BIGINT NOT NULL PRIMARY KEY)");
        try {
            rows.run("GRANT DELETE ON guard_canary TO '" + database.app().user() + "'@'127.0.0.1'");
            assertEquals(List.of("guard_canary keeps no versions", "guard_canary may leave its mandate out", "guard_canary may name a mandate that is none",
                    "guard_canary asks for no mandate before INSERT", "guard_canary asks for no mandate before UPDATE",
                    "guard_canary gives the application's account [DELETE]",
                    "guard_canary_without_mandate neither names a mandate nor is known as a table outside the registry"),
                    new GuardedSchema(rows).faults(database.app().user()));
        } finally {
            rows.run("REVOKE DELETE ON guard_canary FROM '" + database.app().user() + "'@'127.0.0.1'");
            rows.run("DROP TABLE guard_canary, guard_canary_without_mandate");
        }
    }

    @TestFactory
    Stream<DynamicNode> a_line_of_the_registry_needs_a_mandate_of_this_transaction() throws SQLException {
        Map<String, String> before = versions();
        Stream<DynamicNode> attempts = tables.values().stream().flatMap(table -> lines(table).stream()
                .map(attempt -> DynamicTest.dynamicTest(table.name() + ": " + attempt.name(), () -> typed(attempt))));
        return Stream.concat(attempts, Stream.of(DynamicTest.dynamicTest("nothing was written", () -> assertEquals(before, versions()))));
    }

    /** Each attempt on one table. {@link #OLDER} and {@link #OWN} stand for two mandates opened just before on the same connection; only the second is the latest. */
    private static List<Attempt> lines(RegistryTable table) {
        String name = table.name();
        long sample = samples.get(name);
        String update = "UPDATE " + name + " SET mandate_id = %s WHERE id = " + sample;
        List<Attempt> attempts = new ArrayList<>();
        for (Map.Entry<String, String> mandate : Map.of("no mandate there is", NO_SUCH, "another connection's mandate", String.valueOf(strangersMandate),
                "an older mandate of its own", OLDER).entrySet()) {
            Attempt inserted = Attempt.of("INSERT with " + mandate.getKey(), insert(table, nextId++, mandate.getValue()), GUARD);
            Attempt updated = Attempt.of("UPDATE with " + mandate.getKey(), String.format(update, mandate.getValue()), GUARD);
            attempts.add(inserted);
            attempts.add(inserted.with("SET foreign_key_checks = 0"));
            attempts.add(inserted.with("SET SESSION sql_mode = ''"));
            attempts.add(updated);
            attempts.add(updated.with("SET foreign_key_checks = 0"));
            attempts.add(Attempt.of("INSERT ... ON DUPLICATE KEY UPDATE with " + mandate.getKey(), insert(table, sample, mandate.getValue())
                    + " ON DUPLICATE KEY UPDATE mandate_id = VALUES(mandate_id)", GUARD));
        }
        attempts.add(Attempt.of("INSERT that names no mandate", table.into("INSERT", "") + " VALUES (" + table.values(nextId++, samples) + ")", GUARD));
        attempts.add(Attempt.of("INSERT IGNORE", table.into("INSERT IGNORE", ", mandate_id") + " VALUES (" + table.values(nextId++, samples) + ", " + NO_SUCH + ")", GUARD));
        attempts.add(Attempt.of("INSERT ... SELECT", table.into("INSERT", ", mandate_id") + " SELECT " + table.values(nextId++, samples) + ", mandate_id FROM " + name
                + " WHERE id = " + sample, GUARD));
        attempts.add(Attempt.of("UPDATE that leaves the mandate as it is", "UPDATE " + name + " SET mandate_id = mandate_id WHERE id = " + sample, GUARD));
        attempts.add(Attempt.of("UPDATE IGNORE", String.format("UPDATE IGNORE " + name + " SET mandate_id = %s WHERE id = " + sample, NO_SUCH), GUARD));
        attempts.add(Attempt.of("REPLACE", table.into("REPLACE", ", mandate_id") + " VALUES (" + table.values(sample, samples) + ", " + OWN + ")", NO_RIGHT));
        attempts.add(Attempt.of("INSERT into the past", table.into("INSERT", ", mandate_id, row_start, row_end") + " VALUES (" + table.values(nextId++, samples)
                + ", " + OWN + ", '2020-01-01', '2020-02-01')", SERVER_OPTION).with("SET system_versioning_insert_history = 1"));
        for (String statement : List.of("DELETE FROM " + name, "TRUNCATE " + name, "DELETE HISTORY FROM " + name, "DROP TABLE " + name,
                "ALTER TABLE " + name + " DROP SYSTEM VERSIONING", "ALTER TABLE " + name + " DROP COLUMN mandate_id", "RENAME TABLE " + name + " TO renamed",
                "DROP TRIGGER " + name + "_needs_mandate_to_insert", "DROP TRIGGER " + name + "_needs_mandate_to_update",
                "CREATE TRIGGER earlier BEFORE UPDATE ON " + name + " FOR EACH ROW SET NEW.mandate_id = OLD.mandate_id",
                "CREATE INDEX more ON " + name + " (mandate_id)")) {
            attempts.add(Attempt.refused(statement, NO_RIGHT));
        }
        return attempts;
    }

    @TestFactory
    Stream<DynamicTest> a_mandate_needs_a_basis_in_force() throws SQLException {
        return new MandateAttempts(new Rows(owner), county, strangersHand.account()).all().stream()
                .map(attempt -> DynamicTest.dynamicTest(attempt.name(), () -> typed(attempt)));
    }

    @TestFactory
    Stream<DynamicTest> what_holds_the_guard_and_the_trail_cannot_be_touched() {
        return ForbiddenStatements.all(strangersMandate).stream().map(attempt -> DynamicTest.dynamicTest(attempt.name(), () -> typed(attempt)));
    }

    @Test
    void a_mandate_says_what_the_database_knows_not_what_was_typed() throws SQLException {
        try (Connection application = database.asApp()) {
            Typist typist = new Typist(application, county, strangersHand.account());
            long id = typist.mandate(", database_at, connection_id", ", '2020-01-01', 1");
            List<String> row = typist.rows().rows("SELECT connection_id = CONNECTION_ID(), ABS(TIMESTAMPDIFF(SECOND, database_at, SYSDATE())) < 60 FROM mandate WHERE id = ?", id)
                    .get(0);
            assertEquals(List.of("1", "1"), row);
        }
    }

    @Test
    void a_mandate_that_was_rolled_back_is_none() throws SQLException {
        try (Connection application = database.asApp()) {
            application.setAutoCommit(false);
            Typist typist = new Typist(application, county, strangersHand.account());
            long first = typist.mandate();
            application.commit();
            long second = typist.mandate();
            application.rollback();
            typist.refused(insert(anyTable(), nextId++, String.valueOf(second)), GUARD);
            // and the one before it is the latest again
            typist.type(insert(anyTable(), nextId++, String.valueOf(first)));
            application.rollback();
        }
    }

    @Test
    void a_mandate_does_not_outlive_its_certificate() throws SQLException {
        Rows rows = new Rows(owner);
        try (Connection application = database.asApp()) {
            Typist typist = new Typist(application, county, strangersHand.account());
            String line = insert(anyTable(), nextId++, String.valueOf(typist.mandate()));
            rows.run("UPDATE certificate SET status = 'SUSPENDED', suspended_by = 'PROVINCE' WHERE id = ?", county.certificate());
            try {
                typist.refused(line, GUARD);
            } finally {
                rows.run("UPDATE certificate SET status = 'VALID', suspended_by = NULL WHERE id = ?", county.certificate());
            }
            typist.type(line);
        }
    }

    @Test
    void a_mandate_ends_with_the_longest_transaction() throws SQLException {
        Rows rows = new Rows(owner);
        String seconds = rows.text("SELECT mandate_seconds FROM guard_setting").orElseThrow();
        try (Connection application = database.asApp()) {
            Typist typist = new Typist(application, county, strangersHand.account());
            String line = insert(anyTable(), nextId++, String.valueOf(typist.mandate()));
            rows.run("UPDATE guard_setting SET mandate_seconds = 0");
            try {
                typist.refused(line, GUARD);
            } finally {
                rows.run("UPDATE guard_setting SET mandate_seconds = " + seconds);
            }
            typist.type(line);
        }
    }

    @Test
    void the_account_has_no_right_beyond_its_tables() throws SQLException {
        try (Connection root = TestSystem.get().asDatabaseRoot()) {
            Rows rows = new Rows(root);
            String grantee = "'" + database.app().user() + "'@%";
            assertEquals(List.of("USAGE"), rows.texts("SELECT privilege_type FROM information_schema.user_privileges WHERE grantee LIKE ?", grantee));
            assertEquals(List.of("SHOW VIEW"), rows.texts("SELECT privilege_type FROM information_schema.schema_privileges WHERE grantee LIKE ?", grantee));
        }
    }

    private static void typed(Attempt attempt) throws SQLException {
        try (Connection application = database.asApp()) {
            application.setAutoCommit(false);
            Typist typist = new Typist(application, county, strangersHand.account());
            String sql = attempt.sql();
            if (sql.contains(OLDER) || sql.contains(OWN)) {
                sql = sql.replace(OLDER, String.valueOf(typist.mandate())).replace(OWN, String.valueOf(typist.mandate()));
            }
            new Attempt(attempt.name(), attempt.before(), sql, attempt.expected()).on(application);
        }
    }

    private static RegistryTable anyTable() {
        return tables.values().iterator().next();
    }

    private static String insert(RegistryTable table, long id, String mandate) {
        return table.into("INSERT", ", mandate_id") + " VALUES (" + table.values(id, samples) + ", " + mandate + ")";
    }

    /** Every version of every line, counted and added up, but for those written meanwhile under the mandates of other people: the demo may still be filling. */
    private static Map<String, String> versions() throws SQLException {
        Map<String, String> found = new TreeMap<>();
        for (String table : tables.keySet()) {
            found.put(table, new Rows(owner).rows("SELECT COUNT(*), SUM(mandate_id), MAX(row_start) FROM " + table + " FOR SYSTEM_TIME ALL"
                    + " WHERE mandate_id NOT IN (SELECT id FROM mandate WHERE staff_id <> ?)", county.operator()).toString());
        }
        return found;
    }
}
