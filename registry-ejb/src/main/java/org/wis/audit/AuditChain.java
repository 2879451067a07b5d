package org.wis.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wis.audit.ChainDigest.Leaf;

/** The stored chain of a database: sealing and the rows that verification needs. Plain JDBC, so that the command outside the server reads it by the same code. */
final class AuditChain {

    private static final String LINES = "SELECT id, CAST(at AS CHAR), account_id, kind, action, subject, mandate_id, detail FROM audit_line WHERE id > ? AND id <= ? ORDER BY id";

    private final Connection connection;

    AuditChain(Connection connection) {
        this.connection = connection;
    }

    /** Number of the youngest committed line; 0 when none. */
    long highestLine() throws SQLException {
        return number("SELECT COALESCE(MAX(id), 0) FROM audit_line");
    }

    /** Lines that no seal covers yet. */
    long unsealed() throws SQLException {
        return number("SELECT COUNT(*) FROM audit_line WHERE id > (SELECT COALESCE(MAX(last_line), 0) FROM audit_seal)");
    }

    /**
     * Seals lines below a bound, at most so many. Reads them with a lock, which waits for a transaction that has written such a line and not yet ended: nothing that
     * commits late can slip behind a seal. The bound itself stays out, so that nobody who writes a new line waits for the sealer.
     *
     * @param bound    a line that exists; must be older than the moment between taking a number and writing the row
     * @param sealedAt official time as text
     * @return lines sealed
     */
    int seal(long bound, int limit, String sealedAt) throws SQLException {
        Seal last = lastSeal();
        List<AuditLine> lines = lines(LINES.replace("<= ?", "< ?") + " LIMIT " + limit + " LOCK IN SHARE MODE WAIT 5", last.lastLine(), bound);
        if (lines.isEmpty()) {
            return 0;
        }
        List<Leaf> leaves = lines.stream().map(line -> new Leaf(line.id(), ChainDigest.of(line))).toList();
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO audit_leaf (line_id, hash) VALUES (?, ?)")) {
            for (Leaf leaf : leaves) {
                statement.setLong(1, leaf.line());
                statement.setBytes(2, leaf.hash());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO audit_seal (first_line, last_line, lines_sealed, previous_hash, hash, sealed_at) VALUES (?, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, leaves.get(0).line());
            statement.setLong(2, leaves.get(leaves.size() - 1).line());
            statement.setInt(3, leaves.size());
            statement.setBytes(4, last.hash());
            statement.setBytes(5, ChainDigest.of(last.hash(), sealedAt, leaves));
            statement.setString(6, sealedAt);
            statement.executeUpdate();
        }
        return leaves.size();
    }

    /** Seals in order after one, at most so many. */
    List<Seal> seals(long afterLine, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, first_line, last_line, lines_sealed, previous_hash, hash, CAST(sealed_at AS CHAR)"
                + " FROM audit_seal WHERE last_line > ? ORDER BY last_line LIMIT ?")) {
            statement.setLong(1, afterLine);
            statement.setInt(2, limit);
            return readSeals(statement);
        }
    }

    List<AuditLine> lines(long afterLine, long upToLine) throws SQLException {
        return lines(LINES, afterLine, upToLine);
    }

    List<Leaf> leaves(long afterLine, long upToLine) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT line_id, hash FROM audit_leaf WHERE line_id > ? AND line_id <= ? ORDER BY line_id")) {
            statement.setLong(1, afterLine);
            statement.setLong(2, upToLine);
            List<Leaf> leaves = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    leaves.add(new Leaf(rows.getLong(1), rows.getBytes(2)));
                }
            }
            return leaves;
        }
    }

    private Seal lastSeal() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, first_line, last_line, lines_sealed, previous_hash, hash, CAST(sealed_at AS CHAR)"
                + " FROM audit_seal ORDER BY last_line DESC LIMIT 1")) {
            List<Seal> last = readSeals(statement);
            return last.isEmpty() ? new Seal(0, 0, 0, 0, ChainDigest.beginning(), ChainDigest.beginning(), "") : last.get(0);
        }
    }

    private static List<Seal> readSeals(PreparedStatement statement) throws SQLException {
        List<Seal> seals = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                seals.add(new Seal(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getInt(4), rows.getBytes(5), rows.getBytes(6), rows.getString(7)));
            }
        }
        return seals;
    }

    private List<AuditLine> lines(String question, long after, long bound) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, after);
            statement.setLong(2, bound);
            List<AuditLine> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(read(rows));
                }
            }
            return lines;
        }
    }

    /** The line in the order of columns used above. */
    static AuditLine read(ResultSet row) throws SQLException {
        return new AuditLine(row.getLong(1), row.getString(2), row.getObject(3, Long.class), row.getString(4), row.getString(5), row.getString(6), row.getObject(7, Long.class), row.getString(8));
    }

    private long number(String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question); ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A stored seal. */
    record Seal(long id, long firstLine, long lastLine, int lines, byte[] previous, byte[] hash, String sealedAt) {
    }
}
