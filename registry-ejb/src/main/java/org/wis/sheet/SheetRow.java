package org.wis.sheet;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A row that holds something.
 *
 * @param number from 1, as the spreadsheet shows it
 * @param cells  its cells with a value, from left to right; never empty
 */
public record SheetRow(int number, List<SheetCell> cells) implements Serializable {

    /** The cell of a column, from 0; empty when it holds nothing. */
    public Optional<SheetCell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
