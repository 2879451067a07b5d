package org.wis.canary.cases;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes past everything. */
class PlainWriting {

    PreparedStatement write(Connection connection) throws SQLException {
        return connection.prepareStatement("SELECT 1");
    }
}
