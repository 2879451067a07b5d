package org.wis.sheet;

import java.io.Serializable;

/**
 * How much of a file is looked at before it is refused; the numbers are rows of the table of parameters.
 *
 * @param fileBytes   of the file as uploaded
 * @param openedBytes of all parts of a workbook together when opened
 * @param ratio       how many times larger than stored a part of more than one megabyte may be
 * @param entries     parts of a workbook
 * @param rows        rows with a value, the headings included
 * @param columns     columns
 * @param line        characters of a line of text
 */
public record SheetLimits(long fileBytes, long openedBytes, int ratio, int entries, int rows, int columns, int line) implements Serializable {

    /** Bytes of a megabyte. */
    public static final long MEGABYTE = 1024L * 1024;
}
