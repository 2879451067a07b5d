package org.wis.acceptance.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.wis.acceptance.trial.Rows;

/**
 * Something typed by hand under the application's account, and how the database answers.
 *
 * @param name     what it is
 * @param before   settings of the session typed before; they are let through
 * @param sql      the statement
 * @param expected number of the error
 */
record Attempt(String name, List<String> before, String sql, int expected) {

    /** Refused by a trigger of the guard. */
    static final int GUARD = 1644;
    /** No right on the table. */
    static final int NO_RIGHT = 1142;
    /** No right on the database. */
    static final int NO_DATABASE_RIGHT = 1044;
    /** No right on a procedure. */
    static final int NO_ROUTINE_RIGHT = 1370;
    /** No right of an administrator. */
    static final int NO_ADMINISTRATOR = 1227;
    /** Forbidden by the way the server was started. */
    static final int SERVER_OPTION = 1290;

    static Attempt of(String name, String sql, int expected) {
        return new Attempt(name, List.of(), sql, expected);
    }

    static Attempt refused(String sql, int expected) {
        return of(sql, sql, expected);
    }

    Attempt with(String setting) {
        return new Attempt(name + ", " + setting, List.of(setting), sql, expected);
    }

    /** Types it, and then commits, so that anything that slipped through would stay. */
    void on(Connection application) throws SQLException {
        Rows rows = new Rows(application);
        for (String setting : before) {
            rows.run(setting);
        }
        SQLException refusal = assertThrows(SQLException.class, () -> rows.run(sql), "the database let through: " + sql);
        assertEquals(expected, refusal.getErrorCode(), refusal.getMessage());
        if (!application.getAutoCommit()) {
            application.commit();
        }
    }
}
