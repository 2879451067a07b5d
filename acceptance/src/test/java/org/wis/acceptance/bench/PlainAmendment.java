package org.wis.acceptance.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.wis.cases.CaseNumber;

/** Writes by plain JDBC what an amendment of one card writes: a mandate, the new version of the card, a line of the trail. Nothing is read, judged or checked by the program; the triggers of the database run on both sides. */
final class PlainAmendment {

    private static final List<String> BY_DATABASE = List.of("id", "database_at", "connection_id");

    private final long id;
    private final String number;
    private final Map<String, Object> mandate;
    private final Map<String, Object> line;
    private final long versionsBefore;
    private long version;
    private String mark;

    private PlainAmendment(long id, String number, long version, Map<String, Object> mandate, Map<String, Object> line, long versionsBefore) {
        this.id = id;
        this.number = number;
        this.version = version;
        this.mandate = mandate;
        this.line = line;
        this.versionsBefore = versionsBefore;
    }

    /** Takes what the use case last wrote on this card as the example. @throws IllegalStateException when that was something else than these three rows */
    static PlainAmendment like(Connection connection, CaseNumber card) throws SQLException {
        Map<String, Object> root = Row.one(connection, "SELECT id, version, mandate_id FROM woman_case WHERE case_number = ?", card.value());
        Object written = root.get("mandate_id");
        for (String table : tables(connection)) {
            long rows = Row.number(connection, "SELECT COUNT(*) FROM " + table + " WHERE mandate_id = ?", written);
            if (rows != (table.equals("woman_case") || table.equals("audit_line") ? 1 : 0)) {
                throw new IllegalStateException(rows + " rows in " + table);
            }
        }
        Map<String, Object> mandate = new LinkedHashMap<>(Row.one(connection, "SELECT * FROM mandate WHERE id = ?", written));
        mandate.keySet().removeAll(BY_DATABASE);
        Map<String, Object> line = new LinkedHashMap<>(Row.one(connection, "SELECT * FROM audit_line WHERE mandate_id = ?", written));
        line.remove("id");
        return new PlainAmendment(((Number) root.get("id")).longValue(), card.value(), ((Number) root.get("version")).longValue(), mandate, line,
                AmendmentRun.versions(connection, card.value()));
    }

    /** The tables whose rows name a mandate. */
    static List<String> tables(Connection connection) throws SQLException {
        return Row.all(connection, "SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)"
                + " WHERE c.table_schema = DATABASE() AND c.column_name = 'mandate_id' AND t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')"
                + " AND c.table_name <> 'mandate_current' ORDER BY c.table_name <> 'woman_case', c.table_name")
                .stream().map(row -> (String) row.get("table_name")).toList();
    }

    /** Writes once. @return how long it took, in nanoseconds */
    long write(DataSource source, LocalDateTime now, String residence) throws SQLException {
        mark = residence;
        long start = System.nanoTime();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            mandate.put("opened_at", now);
            long permitted = Row.inserted(connection, "mandate", mandate);
            Row.run(connection, 1, "UPDATE woman_case SET residence_address = ?, mandate_id = ?, version = ? WHERE id = ? AND version = ?", residence, permitted, version + 1, id, version);
            version++;
            line.put("at", now);
            line.put("mandate_id", permitted);
            Row.inserted(connection, "audit_line", line);
            connection.commit();
            connection.setAutoCommit(true);
        }
        return System.nanoTime() - start;
    }

    /** Holds what stands in the database to what was written. */
    void verify(Connection connection, int writes) throws SQLException {
        Row.one(connection, "SELECT 1 FROM woman_case WHERE id = ? AND version = ? AND residence_address = ?", id, version, mark);
        long written = AmendmentRun.versions(connection, number) - versionsBefore;
        if (written != writes) {
            throw new IllegalStateException(written + " versions after " + writes + " plain writes");
        }
    }
}
