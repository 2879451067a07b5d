package org.wis.operations;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The driver's data source without its XA face. With the driver's own class the container would make every transaction a distributed one,
 * which costs a fifth more per write and does not exist on a Galera cluster.
 */
public class PlainDataSource implements DataSource {

    private static final String PREPARED = "useServerPrepStmts";

    private final MariaDbDataSource source = new MariaDbDataSource();

    /**
     * Called by the pool. Statements are prepared on the server unless the address says otherwise: the one that reads the facts of the gate is long, and
     * parsing it at each write took a third of its time.
     */
    public void setUrl(String url) throws SQLException {
        source.setUrl(url.contains(PREPARED) ? url : url + (url.contains("?") ? "&" : "?") + PREPARED + "=true");
    }

    /** Called by the pool. */
    public void setUser(String user) throws SQLException {
        source.setUser(user);
    }

    /** Called by the pool. */
    public void setPassword(String password) throws SQLException {
        source.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return source.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return source.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.mariadb.jdbc");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
