package org.wis.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The stored trail, read and sealed in the running transaction. */
@Dependent
class Trail {

    @Resource(lookup = "java:app/jdbc/wis")
    private DataSource source;

    long highestLine() {
        return with(connection -> new AuditChain(connection).highestLine());
    }

    int seal(long bound, int limit, String sealedAt) {
        return with(connection -> new AuditChain(connection).seal(bound, limit, sealedAt));
    }

    ChainReport verify(String notedHash) {
        return with(connection -> new ChainVerification(connection, notedHash).run());
    }

    /** Lines before a number, youngest first. */
    List<AuditEntry> page(AuditFilter filter, long before, int limit) {
        return with(connection -> {
            List<Object> values = new ArrayList<>();
            StringBuilder question = new StringBuilder("SELECT l.id, CAST(l.at AS CHAR), l.account_id, l.kind, l.action, l.subject, l.mandate_id, l.detail, a.username"
                    + " FROM audit_line l LEFT JOIN account a ON a.id = l.account_id WHERE l.id < ?");
            values.add(before);
            filter.conditions().forEach((condition, value) -> {
                question.append(" AND ").append(condition);
                values.add(value);
            });
            question.append(" ORDER BY l.id DESC LIMIT ?");
            values.add(limit);
            try (PreparedStatement statement = connection.prepareStatement(question.toString())) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                List<AuditEntry> entries = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        entries.add(new AuditEntry(AuditChain.read(rows), rows.getString(9)));
                    }
                }
                return entries;
            }
        });
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
