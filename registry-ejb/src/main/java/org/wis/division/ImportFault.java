package org.wis.division;

import java.io.Serializable;

/**
 * A line that is refused, and why.
 *
 * @param table the file
 * @param line  line number in it, 1 is the header
 * @param kind  what is wrong
 * @param value what stands there, shortened
 */
public record ImportFault(DivisionTable table, int line, Kind kind, String value) implements Serializable {

    /** What can be wrong with a line. */
    public enum Kind {
        /** The header lacks a column; the whole file is refused. */ HEADER,
        /** The file begins with a byte order mark. */ BYTE_ORDER_MARK,
        /** Bytes that are not UTF-8. */ ENCODING,
        /** Longer than any true line. */ TOO_LONG,
        /** A quotation mark is not closed. */ QUOTES,
        /** Fewer or more columns than the header. */ COLUMNS,
        /** Not as many digits as this level has. */ CODE,
        /** The same code stands in the file already. */ CODE_TWICE,
        /** The parent column does not agree with the code. */ PARENT_MISMATCH,
        /** No such parent in the files nor in the register, or it is refused or closed. */ PARENT_UNKNOWN,
        /** Blank, too long, or with signs that no place name has. */ NAME,
        /** Prefix 99, outside the demo. */ FICTITIOUS
    }
}
