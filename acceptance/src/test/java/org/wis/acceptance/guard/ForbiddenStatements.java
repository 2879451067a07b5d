package org.wis.acceptance.guard;

import static org.wis.acceptance.guard.Attempt.NO_ADMINISTRATOR;
import static org.wis.acceptance.guard.Attempt.NO_DATABASE_RIGHT;
import static org.wis.acceptance.guard.Attempt.NO_RIGHT;
import static org.wis.acceptance.guard.Attempt.NO_ROUTINE_RIGHT;
import static org.wis.acceptance.guard.Attempt.SERVER_OPTION;

import java.util.ArrayList;
import java.util.List;

/** Statements by which one would get around the guard or the trail. */
final class ForbiddenStatements {

    private ForbiddenStatements() {
    }

    /** @param mandate a mandate there is */
    static List<Attempt> all(long mandate) {
        List<Attempt> all = new ArrayList<>();
        for (String table : List.of("mandate", "audit_line", "audit_seal", "audit_leaf")) {
            refuse(all, NO_RIGHT, "UPDATE " + table + " SET " + key(table) + " = 1", "DELETE FROM " + table, "TRUNCATE " + table, "DROP TABLE " + table,
                    "ALTER TABLE " + table + " ADD COLUMN more INT", "RENAME TABLE " + table + " TO renamed",
                    "CREATE TRIGGER more BEFORE INSERT ON " + table + " FOR EACH ROW SET NEW." + key(table) + " = 1");
        }
        refuse(all, NO_RIGHT, "UPDATE mandate SET certificate_id = NULL WHERE id = " + mandate, "REPLACE INTO audit_line (id, at, kind, action, subject) VALUES (1, SYSDATE(), 'W', 'A', 'S')",
                "INSERT INTO audit_line (id, at, kind, action, subject) VALUES (1, SYSDATE(), 'W', 'A', 'S') ON DUPLICATE KEY UPDATE detail = ''",
                "DROP TRIGGER mandate_opens", "DROP TRIGGER mandate_opened", "DROP TRIGGER certificate_touches_update",
                "SELECT * FROM mandate_current", "INSERT INTO mandate_current (connection_id, mandate_id) VALUES (CONNECTION_ID(), " + mandate + ")",
                "UPDATE mandate_current SET mandate_id = " + mandate, "DELETE FROM mandate_current",
                "UPDATE guard_setting SET mandate_seconds = 86400", "UPDATE guard_setting SET tolerance_seconds = 999999999",
                "INSERT INTO guard_setting VALUES (1, 1, 1)", "DELETE FROM guard_setting", "DELETE FROM credential", "INSERT INTO credential (staff_id) VALUES (1)",
                "DELETE FROM certificate", "DELETE FROM certificate_event", "UPDATE certificate_event SET reason = ''", "DELETE HISTORY FROM certificate",
                "CREATE TABLE more (id INT)", "CREATE VIEW more AS SELECT 1", "GRANT DELETE ON mandate TO root@localhost");
        refuse(all, NO_ROUTINE_RIGHT, "CALL require_mandate(" + mandate + ")", "CALL require_basis('CERTIFICATE', 1, 1, NULL, NULL, '99', '2026-01-01')",
                "DROP PROCEDURE require_mandate", "DROP PROCEDURE require_basis", "ALTER PROCEDURE require_mandate SQL SECURITY INVOKER");
        refuse(all, NO_DATABASE_RIGHT, "CREATE PROCEDURE more() SELECT 1", "CREATE OR REPLACE PROCEDURE require_mandate(IN p BIGINT) SELECT 1",
                "CREATE FUNCTION more() RETURNS INT RETURN 1", "CREATE EVENT more ON SCHEDULE EVERY 1 DAY DO SELECT 1", "CREATE TEMPORARY TABLE more (id INT)",
                "LOCK TABLES mandate WRITE", "DROP DATABASE wis", "CREATE DATABASE more");
        refuse(all, NO_ADMINISTRATOR, "SET sql_log_bin = 0", "SET GLOBAL foreign_key_checks = 0", "SET GLOBAL event_scheduler = ON", "FLUSH TABLES", "CREATE USER more@localhost",
                "SHUTDOWN");
        refuse(all, SERVER_OPTION, "SET timestamp = 1000000000", "SET STATEMENT timestamp = 1000000000 FOR SELECT SYSDATE()");
        return all;
    }

    private static String key(String table) {
        return table.equals("audit_leaf") ? "line_id" : "id";
    }

    private static void refuse(List<Attempt> all, int error, String... statements) {
        for (String statement : statements) {
            all.add(Attempt.refused(statement, error));
        }
    }
}
