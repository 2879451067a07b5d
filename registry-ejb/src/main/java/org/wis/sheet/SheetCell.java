package org.wis.sheet;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A cell with a value.
 *
 * @param column from 0
 * @param kind   what it holds
 * @param text   what it says, never null; a number without grouping or exponent, a moment as ISO 8601, a formula as it is written
 * @param moment the moment of a {@link Kind#MOMENT}; null for other kinds
 */
public record SheetCell(int column, Kind kind, String text, LocalDateTime moment) implements Serializable {

    /** What a cell holds. */
    public enum Kind {
        /** Text. */ TEXT,
        /** A number. */ NUMBER,
        /** A number that the sheet shows as a date or time. */ MOMENT,
        /** Something that would be computed, or text that a spreadsheet would take for it. */ FORMULA,
        /** The first of several cells merged into one. */ MERGED,
        /** What a computation left behind instead of a value, as {@code #N/A}. */ ERROR
    }

    static SheetCell of(int column, Kind kind, String text) {
        return new SheetCell(column, kind, text, null);
    }

    /** Text as a person typed it; what a spreadsheet would run is said to be a formula. */
    static SheetCell typed(int column, String text) {
        return of(column, Formulas.runs(text) ? Kind.FORMULA : Kind.TEXT, text);
    }
}
