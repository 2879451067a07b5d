package org.wis.acceptance.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Plain JDBC for the side without gate: rows as maps, columns in their order. */
final class Row {

    private Row() {
    }

    /** The rows of a question. */
    static List<Map<String, Object>> all(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, Arrays.asList(parameters)); ResultSet row = statement.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                Map<String, Object> one = new LinkedHashMap<>();
                for (int i = 1; i <= columns; i++) {
                    one.put(row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), row.getObject(i));
                }
                rows.add(one);
            }
            return rows;
        }
    }

    /** The only row. @throws IllegalStateException when there is none or another */
    static Map<String, Object> one(Connection connection, String sql, Object... parameters) throws SQLException {
        List<Map<String, Object>> rows = all(connection, sql, parameters);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows: " + sql);
        }
        return rows.get(0);
    }

    /** The only number of the only row. */
    static long number(Connection connection, String sql, Object... parameters) throws SQLException {
        return ((Number) one(connection, sql, parameters).values().iterator().next()).longValue();
    }

    /** Writes a row of a table, its key given by the database. @return the key */
    static long inserted(Connection connection, String table, Map<String, Object> row) throws SQLException {
        return number(connection, insert(table, row) + " RETURNING id", row.values().toArray());
    }

    /** Runs a statement that must change this many rows. */
    static void run(Connection connection, int expected, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, Arrays.asList(parameters))) {
            int changed = statement.executeUpdate();
            if (changed != expected) {
                throw new IllegalStateException(changed + " rows changed: " + sql);
            }
        }
    }

    /** Writes rows of one table as one batch. */
    static void batch(Connection connection, String table, List<Map<String, Object>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert(table, rows.get(0)))) {
            for (Map<String, Object> row : rows) {
                set(statement, row.values());
                statement.addBatch();
            }
            int done = statement.executeBatch().length;
            if (done != rows.size()) {
                throw new IllegalStateException(done + " of " + rows.size() + " rows of " + table);
            }
        }
    }

    private static String insert(String table, Map<String, Object> row) {
        return "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES (" + row.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static PreparedStatement prepared(Connection connection, String sql, Iterable<?> parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        set(statement, parameters);
        return statement;
    }

    private static void set(PreparedStatement statement, Iterable<?> values) throws SQLException {
        int place = 1;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
    }
}
