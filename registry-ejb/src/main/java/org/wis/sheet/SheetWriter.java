package org.wis.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one sheet as a workbook while it goes: what was written is handed on and not kept. Text stays text: it is stored as a string in a cell of the text format,
 * so that no spreadsheet computes what somebody typed, whatever it begins with.
 */
public final class SheetWriter implements AutoCloseable {

    private static final String PROGRAM = "WIS";
    private static final String VERSION = "1.0";
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final String GREY = "E8ECEF";
    private static final String FAULTY = "FFD9D0";
    private static final int FLUSH_EVERY = 200;
    /** Longest text a cell of a workbook may hold. */
    private static final int CELL_LIMIT = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /**
     * @param out   where to; closed by the caller
     * @param title name of the sheet; what names of sheets may not hold is replaced
     */
    public SheetWriter(OutputStream out, String title) {
        this.workbook = new Workbook(out, PROGRAM, VERSION);
        this.sheet = workbook.newWorksheet(name(title));
    }

    private static String name(String title) {
        String clean = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return clean.isEmpty() ? "1" : clean.substring(0, Math.min(clean.length(), 31));
    }

    /** The first row: headings that stay while one scrolls, with widths in characters of the Latin alphabet. */
    public void headings(List<String> headings, List<Integer> widths) {
        for (int column = 0; column < headings.size(); column++) {
            text(column, headings.get(column));
            sheet.style(row, column).bold().fillColor(GREY).format(TEXT).set();
            sheet.width(column, widths.get(column));
        }
        sheet.freezePane(0, 1);
        next();
    }

    /**
     * A row of values, written and done.
     *
     * @param values text, numbers, days, moments or null for an empty cell
     */
    public void row(List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            value(column, values.get(column));
        }
        next();
    }

    /** Puts a value into a cell of the row that is being written. */
    public void value(int column, Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format(MOMENT).set();
        } else {
            text(column, value.toString());
            sheet.style(row, column).format(TEXT).set();
        }
    }

    /** Marks a cell of the row that is being written by colour and a comment. */
    public void mark(int column, String comment) {
        sheet.style(row, column).fillColor(FAULTY).set();
        sheet.comment(row, column, clean(comment));
    }

    /** Explains a heading by a comment. */
    public void explain(int column, String comment) {
        sheet.comment(0, column, clean(comment));
    }

    /** Width of a column in characters of the Latin alphabet. */
    public void width(int column, int characters) {
        sheet.width(column, characters);
    }

    /** Ends the row that is being written. */
    public void next() {
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    /** Number of the row that is being written, from 1. */
    public int number() {
        return row + 1;
    }

    /** Offers the choices in a column from the second row on; the list itself stands on a hidden sheet. */
    public void choices(int column, List<String> choices, int rows) {
        Worksheet list = workbook.newWorksheet("L" + column);
        for (int i = 0; i < choices.size(); i++) {
            list.value(i, 0, clean(choices.get(i)));
        }
        list.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        sheet.range(1, column, rows, column).validateWithList(list.range(0, 0, Math.max(0, choices.size() - 1), 0)).allowBlank(true);
    }

    /** Gives a whole column the text format, so that an identity number typed into it keeps all its digits. */
    public void textColumn(int column) {
        sheet.style(column).format(TEXT).set();
    }

    private void text(int column, String text) {
        sheet.inlineString(row, column, clean(text));
    }

    /** What XML cannot hold is left out. */
    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.length() > CELL_LIMIT ? kept.substring(0, CELL_LIMIT) : kept.toString();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
