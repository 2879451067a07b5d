package org.wis.acceptance.story;

import java.sql.Connection;
import java.sql.SQLException;
import org.wis.acceptance.TestSystem;
import org.wis.acceptance.trial.Rows;

/** What stands in the database of the delivered system, seen and set by the account that owns the schema. */
final class Stored {

    private Stored() {
    }

    /** The first column of the first row, which must be there. */
    static String text(String query, Object... values) throws SQLException {
        try (Connection owner = TestSystem.filled().database().asOwner()) {
            return new Rows(owner).text(query, values).orElseThrow();
        }
    }

    /** @return how many rows it touched */
    static int run(String statement, Object... values) throws SQLException {
        try (Connection owner = TestSystem.filled().database().asOwner()) {
            return new Rows(owner).run(statement, values);
        }
    }
}
