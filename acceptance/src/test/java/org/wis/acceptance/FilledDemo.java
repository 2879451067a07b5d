package org.wis.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The demo is filled in the background after a start, by its own people; who wants to sign in as one of them asks here first. */
public final class FilledDemo {

    private static final long LONGEST_MINUTES = 8;
    private static final long POLL_MILLIS = 200;

    private FilledDemo() {
    }

    /** Returns when the line of the trail that ends the filling is there. @throws IllegalStateException when it does not come */
    public static void await(String url, String owner, String password) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
        CountDownLatch never = new CountDownLatch(1);
        try (Connection connection = DriverManager.getConnection(url, owner, password); Statement statement = connection.createStatement()) {
            while (System.nanoTime() < end) {
                try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM audit_line WHERE action = 'DEMO_FILLED'")) {
                    row.next();
                    if (row.getInt(1) > 0 || never.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("the demo was not filled within " + LONGEST_MINUTES + " minutes");
    }
}
