package org.wis.acceptance.bench;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wis.cases.CaseNumber;
import org.wis.division.DivisionCode;

/** A copy of everything that one bulk opening wrote, with keys, case numbers and documents of its own, to be written again by batches of plain JDBC in one transaction. */
final class PlainBulk {

    private static final int SEQUENCE_BLOCK = 1000;
    private static final int INDEX_BYTES = 32;
    private static final String ROOT = "woman_case";
    private static final String TRAIL = "audit_line";

    private final Map<String, Object> mandate;
    private final Map<String, Object> line;
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    private PlainBulk(Map<String, Object> mandate, Map<String, Object> line) {
        this.mandate = mandate;
        this.line = line;
    }

    /** The copy. @param opened a card of that opening */
    static PlainBulk of(Connection connection, CaseNumber opened) throws SQLException {
        long written = Row.number(connection, "SELECT mandate_id FROM woman_case WHERE case_number = ?", opened.value());
        Map<String, Object> mandate = new LinkedHashMap<>(Row.one(connection, "SELECT * FROM mandate WHERE id = ?", written));
        mandate.keySet().removeAll(List.of("id", "database_at", "connection_id"));
        Map<String, Object> line = new LinkedHashMap<>(Row.one(connection, "SELECT * FROM audit_line WHERE mandate_id = ?", written));
        line.remove("id");
        PlainBulk copy = new PlainBulk(mandate, line);
        Map<Object, Long> keys = new HashMap<>();
        for (String table : PlainAmendment.tables(connection)) {
            if (!table.equals(TRAIL)) {
                List<Map<String, Object>> found = Row.all(connection, "SELECT " + columns(connection, table) + " FROM " + table + " WHERE mandate_id = ? ORDER BY id", written);
                if (!found.isEmpty()) {
                    renumber(connection, table, found, keys);
                    copy.rows.put(table, found);
                }
            }
        }
        return copy;
    }

    /** How many rows, mandate and line of the trail included. */
    int size() {
        return rows.values().stream().mapToInt(List::size).sum() + 2;
    }

    /** Writes them. The caller's connection does not commit by itself. @return how long it took, in nanoseconds */
    long write(Connection connection, LocalDateTime now) throws SQLException {
        mandate.put("opened_at", now);
        line.put("at", now);
        long start = System.nanoTime();
        long permitted = Row.inserted(connection, "mandate", mandate);
        for (Map.Entry<String, List<Map<String, Object>>> table : rows.entrySet()) {
            table.getValue().forEach(row -> row.put("mandate_id", permitted));
            Row.batch(connection, table.getKey(), table.getValue());
        }
        line.put("mandate_id", permitted);
        Row.inserted(connection, TRAIL, line);
        connection.commit();
        return System.nanoTime() - start;
    }

    private static String columns(Connection connection, String table) throws SQLException {
        return (String) Row.one(connection, "SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) AS names FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = ? AND is_generated = 'NEVER'", table).get("names");
    }

    private static void renumber(Connection connection, String table, List<Map<String, Object>> found, Map<Object, Long> keys) throws SQLException {
        SecureRandom random = new SecureRandom();
        List<Long> free = new ArrayList<>();
        for (Map<String, Object> row : found) {
            if (free.isEmpty()) {
                long last = Row.number(connection, "SELECT NEXTVAL(" + (table.equals(ROOT) ? "woman_case_seq" : "card_line_seq") + ")");
                for (long key = last - SEQUENCE_BLOCK + 1; key <= last; key++) {
                    free.add(key);
                }
            }
            long key = free.remove(free.size() - 1);
            if (table.equals(ROOT)) {
                keys.put(row.get("id"), key);
                row.put("case_number", CaseNumber.issue(new DivisionCode(((String) row.get("case_number")).substring(0, 6)), key).value());
                if (row.get("active_id_index") != null) {
                    byte[] index = new byte[INDEX_BYTES];
                    random.nextBytes(index);
                    row.put("active_id_index", index);
                    row.put("id_number_index", index);
                }
            } else {
                row.put("case_id", keys.get(row.get("case_id")));
            }
            row.put("id", key);
        }
    }
}
