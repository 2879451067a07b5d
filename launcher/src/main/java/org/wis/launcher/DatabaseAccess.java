package org.wis.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach the database: where it is and the two accounts, one for migrations and one for the application.
 *
 * @param url   JDBC URL without a name or password; never null
 * @param owner the account that owns the schema; never null
 * @param app   the application's own account, without DDL; never null
 */
public record DatabaseAccess(String url, Login owner, Login app) {

    /** A new connection of the owner; the caller closes it. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner.user(), owner.password());
    }

    /** A new connection of the application's account; the caller closes it. */
    public Connection asApp() throws SQLException {
        return DriverManager.getConnection(url, app.user(), app.password());
    }
}
