package org.wis.acceptance.guard;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wis.acceptance.trial.Rows;

/** Asks the catalogue of the database whether every table of the registry has the whole guard. */
final class GuardedSchema {

    /** Name mandates and are no tables of the registry. */
    static final Set<String> BESIDE = Set.of("audit_line", "mandate_current");

    /**
     * Tables that are no lines about a woman and need no mandate: places, people and their right to write, accounts, rules, code tables, the trail, the guard's own.
     * Whoever adds a table decides: it names its mandate, or it is entered here.
     */
    private static final Set<String> OUTSIDE = Set.of("division", "division_change", "office", "unit_freeze", "staff", "credential", "account", "account_role",
            "password_history", "position_norm", "appointment", "leave_period", "pledge", "certificate", "certificate_event", "endorsement", "renewal_application",
            "certificate_application", "application_event", "application_file", "certificate_proposal", "revocation_appeal", "reverification",
            "training_standing", "entry_suspension", "acting_appointment", "emergency_authorisation", "parameter", "mandate", "guard_setting", "audit_seal", "audit_leaf",
            "certificate_document", "import_run", "import_piece", "import_fault", "code_system", "code_item", "flyway_schema_history", "hand_over", "transfer_request",
            "training_plan", "training_plan_item", "course", "venue", "trainer", "training_session", "session_day", "session_half_day", "session_quota", "enrolment",
            "attendance", "exam_opening", "exam_question", "exam_option", "exam_sitting", "exam_answer", "evaluation_turn", "evaluation", "completion", "outside_training",
            "seat_exchange", "notice", "mail_outbox", "contact_address", "plan_proposal", "proposal_line", "proposal_reason");

    private static final Set<String> ALLOWED = Set.of("SELECT", "INSERT", "UPDATE");
    private static final String ASKS = "CALL require_mandate(NEW.mandate_id)";

    private final Rows owner;

    /** @param owner connection of the account that owns the schema */
    GuardedSchema(Rows owner) {
        this.owner = owner;
    }

    /** The tables whose lines name their mandate. */
    Set<String> registryTables() throws SQLException {
        Set<String> tables = new TreeSet<>(owner.texts("SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t"
                + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                + " WHERE c.table_schema = DATABASE() AND c.column_name = 'mandate_id' AND t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')"));
        tables.removeAll(BESIDE);
        return tables;
    }

    /** What is missing, a sentence each; empty when nothing is. */
    List<String> faults(String applicationAccount) throws SQLException {
        List<String> faults = new ArrayList<>();
        Set<String> registry = registryTables();
        for (String table : registry) {
            faultsOf(table, applicationAccount, faults);
        }
        for (String table : owner.texts("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')")) {
            if (!registry.contains(table) && !BESIDE.contains(table) && !OUTSIDE.contains(table)) {
                faults.add(table + " neither names a mandate nor is known as a table outside the registry");
            }
        }
        return faults;
    }

    private void faultsOf(String table, String account, List<String> faults) throws SQLException {
        if (owner.number("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ? AND table_type = 'SYSTEM VERSIONED'", table)
                .orElseThrow() == 0) {
            faults.add(table + " keeps no versions");
        }
        if (owner.number("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? AND column_name = 'mandate_id'"
                + " AND is_nullable = 'NO' AND column_default IS NULL", table).orElseThrow() == 0) {
            faults.add(table + " may leave its mandate out");
        }
        if (owner.number("SELECT COUNT(*) FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = ? AND column_name = 'mandate_id'"
                + " AND referenced_table_name = 'mandate'", table).orElseThrow() == 0) {
            faults.add(table + " may name a mandate that is none");
        }
        for (String event : List.of("INSERT", "UPDATE")) {
            boolean asks = owner.texts("SELECT action_statement FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND event_object_table = ?"
                    + " AND action_timing = 'BEFORE' AND event_manipulation = ?", table, event).stream()
                    .anyMatch(statement -> statement.replaceAll("\\s+", " ").strip().equals(ASKS));
            if (!asks) {
                faults.add(table + " asks for no mandate before " + event);
            }
        }
        Set<String> rights = new TreeSet<>(owner.texts("SELECT privilege_type FROM information_schema.table_privileges WHERE table_schema = DATABASE()"
                + " AND table_name = ? AND grantee LIKE ?", table, "'" + account + "'@%"));
        rights.removeAll(ALLOWED);
        if (!rights.isEmpty()) {
            faults.add(table + " gives the application's account " + rights);
        }
    }
}
