package org.wis.sheet;

import java.io.Serializable;

/**
 * Where a cell is.
 *
 * @param row    from 1
 * @param column from 0
 */
public record CellAddress(int row, int column) implements Serializable, Comparable<CellAddress> {

    private static final int LETTERS = 26;

    /** The letters of a column: A, Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(CellAddress other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }

    /** As a spreadsheet names it: B7. */
    @Override
    public String toString() {
        return letters(column) + row;
    }
}
