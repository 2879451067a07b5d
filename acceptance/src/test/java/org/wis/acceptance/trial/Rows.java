package org.wis.acceptance.trial;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short statements on a connection of JDBC. */
public final class Rows {

    private final Connection connection;

    /** @param connection stays the caller's */
    public Rows(Connection connection) {
        this.connection = connection;
    }

    /** Runs a statement. @return how many rows it touched */
    public int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Inserts and answers the first column of RETURNING. */
    public long inserted(String sql, Object... values) throws SQLException {
        return number(sql, values).orElseThrow();
    }

    /** The first column of the first row as a number; empty when there is none or it is null. */
    public Optional<Long> number(String sql, Object... values) throws SQLException {
        return text(sql, values).map(Long::valueOf);
    }

    /** The first column of the first row as a text; empty when there is none or it is null. */
    public Optional<String> text(String sql, Object... values) throws SQLException {
        List<List<String>> rows = rows(sql, values);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0).get(0));
    }

    /** The first column of every row. */
    public List<String> texts(String sql, Object... values) throws SQLException {
        return rows(sql, values).stream().map(row -> row.get(0)).toList();
    }

    /** Every row, its values as texts. */
    public List<List<String>> rows(String sql, Object... values) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values); ResultSet answer = statement.executeQuery()) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                List<String> row = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(answer.getString(i));
                }
                found.add(row);
            }
        }
        return found;
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
