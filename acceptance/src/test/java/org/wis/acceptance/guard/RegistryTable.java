package org.wis.acceptance.guard;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wis.acceptance.trial.Rows;
import org.wis.acceptance.trial.TrialCounty;

/**
 * A table of the registry as the catalogue of the database describes it, and the least row it takes.
 *
 * @param name     name of the table
 * @param columns  the columns that a row must name, mandate_id left out
 * @param parents  the tables of the registry that its rows point at
 * @param parentOf the table that each column points at
 */
record RegistryTable(String name, List<Column> columns, Set<String> parents, Map<String, String> parentOf) {

    private static final String DAY = "'2020-01-01'";

    /** A column: its name, its type, its length in characters or bytes. */
    record Column(String name, String type, int length) {
    }

    static RegistryTable of(Rows owner, String name, Set<String> registry) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (List<String> row : owner.rows("SELECT column_name, data_type, COALESCE(character_maximum_length, 0) FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = ? AND is_nullable = 'NO' AND column_default IS NULL AND extra = '' AND column_name <> 'mandate_id'"
                + " ORDER BY ordinal_position", name)) {
            columns.add(new Column(row.get(0), row.get(1), Integer.parseInt(row.get(2))));
        }
        Map<String, String> parents = new TreeMap<>();
        for (List<String> row : owner.rows("SELECT column_name, referenced_table_name FROM information_schema.key_column_usage"
                + " WHERE table_schema = DATABASE() AND table_name = ? AND referenced_table_name IS NOT NULL AND column_name <> 'mandate_id'", name)) {
            parents.put(row.get(0), row.get(1));
        }
        return new RegistryTable(name, columns, Set.copyOf(parents.values().stream().filter(registry::contains).toList()), parents);
    }

    /**
     * The beginning of an INSERT or REPLACE of the least row, up to and with VALUES; the mandate stands last.
     *
     * @param verb what to do, {@code INSERT} or more
     */
    String into(String verb, String furtherColumns) {
        return verb + " INTO " + name + " (" + String.join(", ", columns.stream().map(Column::name).toList()) + furtherColumns + ")";
    }

    /**
     * The values of the least row.
     *
     * @param id      its id, different for each row
     * @param samples a row there is of each table of the registry
     */
    String values(long id, Map<String, Long> samples) {
        return String.join(", ", columns.stream().map(column -> value(column, id, samples)).toList());
    }

    private String value(Column column, long id, Map<String, Long> samples) {
        if (column.name().equals("id")) {
            return String.valueOf(id);
        }
        String parent = parentOf.get(column.name());
        if (parent != null && samples.containsKey(parent)) {
            return String.valueOf(samples.get(parent));
        }
        if ("division".equals(parent)) {
            return "'" + TrialCounty.VILLAGE + "'";
        }
        return switch (column.type()) {
            case "char" -> "'" + String.format("%0" + column.length() + "d", id) + "'";
            case "varchar", "text" -> "'1'";
            case "date", "datetime", "timestamp" -> DAY;
            case "binary", "varbinary", "blob" -> "X'" + String.format("%0" + 2 * Math.max(1, column.length()) + "x", id) + "'";
            case "bigint", "int", "smallint", "tinyint", "decimal" -> "1";
            default -> throw new IllegalStateException("teach the test a value of type " + column.type() + " for " + name + "." + column.name());
        };
    }
}
