package org.wis.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wis.testing.RealDatabase;

/** On a real MariaDB, under the application's account; who tampers has the owner's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditChainTest {

    private static final String NOW = "2026-03-01 09:30:00.123456";

    private final RealDatabase.Access database = RealDatabase.server().newDatabase();
    private Connection application;
    private Connection owner;

    @BeforeEach
    void connect() throws SQLException {
        application = database.asApplication();
        owner = database.asOwner();
        // Others point at a line of the trail; here there is nothing but the trail.
        owner.createStatement().execute("SET FOREIGN_KEY_CHECKS = 0");
        for (String table : List.of("audit_line", "audit_leaf", "audit_seal")) {
            owner.createStatement().execute("TRUNCATE " + table);
        }
        for (int i = 1; i <= 25; i++) {
            write(application, "CASE-" + i, "字段 " + i);
        }
    }

    @AfterEach
    void disconnect() throws SQLException {
        application.close();
        owner.close();
    }

    @Test
    void a_sealed_trail_verifies_and_says_how_much_is_sealed() throws SQLException {
        assertEquals(10, chain().seal(25, 10, NOW));
        assertEquals(10, chain().seal(25, 10, NOW));
        assertEquals(4, chain().seal(25, 10, NOW), "the bound itself stays out");
        assertEquals(0, chain().seal(25, 10, NOW));
        ChainReport report = verify(null);
        assertTrue(report.isWhole(), report.toString());
        assertEquals(List.of(3L, 24L, 1L), List.of(report.seals(), report.lines(), report.unsealed()));
    }

    @ParameterizedTest
    @CsvSource({"detail = '字段 08'", "subject = 'CASE-8 '", "action = 'AMEND_CASe'", "kind = 'SYSTEM'", "at = at + INTERVAL 1 MICROSECOND", "account_id = 0"})
    void one_changed_byte_is_found_and_the_line_is_named(String change) throws SQLException {
        sealAll();
        tamper("UPDATE audit_line SET " + change + " WHERE id = 8");
        assertEquals(new ChainReport.Fault(ChainReport.Kind.LINE_CHANGED, 8, 1), verify(null).faults().get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 6, 8})
    void one_flipped_bit_in_any_byte_is_found(int at) throws SQLException {
        sealAll();
        byte[] detail = "字段 20".getBytes(StandardCharsets.UTF_8);
        detail[at] ^= 1;
        tamper("UPDATE audit_line SET detail = CONVERT(x'" + HexFormat.of().formatHex(detail) + "' USING utf8mb4) WHERE id = 20");
        assertEquals(new ChainReport.Fault(ChainReport.Kind.LINE_CHANGED, 20, 2), verify(null).faults().get(0));
    }

    @Test
    void text_moved_from_one_field_into_the_next_is_found() throws SQLException {
        sealAll();
        tamper("UPDATE audit_line SET subject = 'CASE-', detail = '3字段 3' WHERE id = 3");
        assertEquals(3, verify(null).faults().get(0).line());
    }

    @Test
    void a_removed_line_and_an_inserted_one_are_found() throws SQLException {
        tamper("DELETE FROM audit_line WHERE id = 12");
        sealAll();
        assertTrue(verify(null).isWhole(), "a number that was never committed is no fault");
        tamper("INSERT INTO audit_line (id, at, kind, action, subject) VALUES (12, '" + NOW + "', 'WRITE', 'AMEND_CASE', 'X')");
        assertEquals(new ChainReport.Fault(ChainReport.Kind.LINE_INSERTED, 12, 2), verify(null).faults().get(0));
        tamper("DELETE FROM audit_line WHERE id IN (5, 12)");
        assertEquals(new ChainReport.Fault(ChainReport.Kind.LINE_MISSING, 5, 1), verify(null).faults().get(0));
    }

    @Test
    void a_line_forged_together_with_its_digest_breaks_the_seal() throws SQLException {
        sealAll();
        tamper("UPDATE audit_line SET detail = 'forged' WHERE id = 14");
        AuditLine forged = new AuditChain(owner).lines(13, 14).get(0);
        try (PreparedStatement statement = owner.prepareStatement("UPDATE audit_leaf SET hash = ? WHERE line_id = 14")) {
            statement.setBytes(1, ChainDigest.of(forged));
            statement.executeUpdate();
        }
        assertEquals(new ChainReport.Fault(ChainReport.Kind.SEAL_BROKEN, 11, 2), verify(null).faults().get(0));
    }

    @Test
    void a_seal_that_is_gone_or_changed_breaks_the_chain() throws SQLException {
        sealAll();
        tamper("UPDATE audit_seal SET sealed_at = sealed_at + INTERVAL 1 MICROSECOND WHERE id = 3");
        assertEquals(ChainReport.Kind.SEAL_BROKEN, verify(null).faults().get(0).kind());
        tamper("UPDATE audit_seal SET sealed_at = '" + NOW + "' WHERE id = 3");
        tamper("DELETE FROM audit_seal WHERE id = 2");
        assertEquals(ChainReport.Kind.SEAL_BROKEN, verify(null).faults().get(0).kind());
    }

    @Test
    void a_chain_cut_off_at_its_end_is_found_by_a_hash_noted_outside() throws SQLException {
        sealAll();
        String noted = verify(null).head();
        assertTrue(verify(noted).isWhole());
        tamper("DELETE FROM audit_seal WHERE id = 3");
        tamper("DELETE FROM audit_leaf WHERE line_id > 20");
        tamper("DELETE FROM audit_line WHERE id > 20");
        assertTrue(verify(null).isWhole());
        assertEquals(ChainReport.Kind.NOTED_SEAL_MISSING, verify(noted).faults().get(0).kind());
    }

    @Test
    void a_line_whose_transaction_commits_late_is_waited_for_and_not_left_out() throws Exception {
        try (Connection late = database.asApplication(); Connection sealer = database.asApplication()) {
            late.setAutoCommit(false);
            write(late, "LATE", "");
            write(application, "AFTER", "");
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                Future<Integer> sealed = other.submit(() -> new AuditChain(sealer).seal(27, 100, NOW));
                while (!sealed.isDone() && !isReadingWithLock()) {
                    Thread.onSpinWait();
                }
                assertFalse(sealed.isDone(), "the sealer waits for the line that is not committed");
                late.commit();
                assertEquals(26, sealed.get());
            } finally {
                other.shutdownNow();
            }
            assertTrue(verify(null).isWhole());
        }
    }

    @Test
    void a_writer_does_not_wait_for_the_sealer() throws SQLException {
        try (Connection sealer = database.asApplication()) {
            sealer.setAutoCommit(false);
            assertEquals(24, new AuditChain(sealer).seal(25, 100, NOW));
            application.createStatement().execute("SET innodb_lock_wait_timeout = 1");
            write(application, "MEANWHILE", "");
            sealer.commit();
        }
        assertTrue(verify(null).isWhole());
    }

    @Test
    void two_sealers_cannot_fork_the_chain() throws SQLException {
        sealAll();
        assertThrows(SQLException.class, () -> application.createStatement().execute("INSERT INTO audit_seal (first_line, last_line, lines_sealed, previous_hash, hash, sealed_at)"
                + " SELECT 25, 25, 1, previous_hash, hash, sealed_at FROM audit_seal WHERE id = 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit_line SET detail = ''", "DELETE FROM audit_line", "UPDATE audit_leaf SET hash = ''", "DELETE FROM audit_leaf", "DELETE FROM audit_seal",
            "UPDATE audit_seal SET hash = ''", "TRUNCATE audit_line", "DROP TABLE audit_leaf"})
    void the_application_account_can_change_nothing_of_it(String statement) {
        SQLException refused = assertThrows(SQLException.class, () -> application.createStatement().execute(statement));
        assertEquals(1142, refused.getErrorCode());
    }

    @Test
    void the_command_ends_with_0_for_a_whole_trail_1_for_a_broken_one_and_2_when_it_cannot_read() throws SQLException {
        sealAll();
        Map<String, String> environment = Map.of("WIS_DB_URL", database.url(), "WIS_DB_APP", "wis_app", "WIS_DB_APP_PASSWORD", "app");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(0, VerifyAudit.run(environment, null, out));
        tamper("UPDATE audit_line SET detail = '字段 8x' WHERE id = 8");
        assertEquals(1, VerifyAudit.run(environment, null, out));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("LINE_CHANGED, line 8, seal 1"), said.toString(StandardCharsets.UTF_8));
        assertEquals(2, VerifyAudit.run(Map.of(), null, out));
        assertEquals(2, VerifyAudit.run(Map.of("WIS_DB_URL", database.url(), "WIS_DB_APP", "nobody", "WIS_DB_APP_PASSWORD", "x"), null, out));
    }

    /** Whether the sealer's statement is under way; it ends at once unless it waits. */
    private boolean isReadingWithLock() throws SQLException {
        try (ResultSet row = application.createStatement().executeQuery(
                "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE '%LOCK IN SHARE MODE%' AND id <> CONNECTION_ID() AND time_ms > 200")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    private void sealAll() throws SQLException {
        int sealed = 1;
        while (sealed > 0) {
            sealed = chain().seal(25, 10, NOW);
        }
    }

    private AuditChain chain() {
        return new AuditChain(application);
    }

    private ChainReport verify(String noted) throws SQLException {
        return new ChainVerification(application, noted).run();
    }

    private void tamper(String statement) throws SQLException {
        assertTrue(owner.createStatement().executeUpdate(statement) > 0, statement);
    }

    private static void write(Connection connection, String subject, String detail) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO audit_line (at, kind, action, subject, detail) VALUES (?, 'WRITE', 'AMEND_CASE', ?, ?)")) {
            statement.setString(1, NOW);
            statement.setString(2, subject);
            statement.setString(3, detail);
            statement.executeUpdate();
        }
    }
}
