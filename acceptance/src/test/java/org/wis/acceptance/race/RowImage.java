package org.wis.acceptance.race;

import java.io.Serializable;
import java.util.List;

/**
 * A row as one image of the binary log shows it.
 *
 * @param table   name of the table
 * @param columns names of the columns that the image holds, in order
 * @param values  their values, in the same order
 */
record RowImage(String table, List<String> columns, List<Serializable> values) {

    boolean has(String column) {
        return columns.contains(column);
    }

    /** A whole number; null when the column is null. */
    Long number(String column) {
        Serializable value = value(column);
        return value == null ? null : ((Number) value).longValue();
    }

    /** A text; null when the column is null. */
    String text(String column) {
        Serializable value = value(column);
        return value == null ? null : String.valueOf(value);
    }

    private Serializable value(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalStateException("the log shows no column " + column + " of " + table);
        }
        return values.get(at);
    }
}
