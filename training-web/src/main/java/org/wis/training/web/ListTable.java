package org.wis.training.web;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wis.print.Paper;
import org.wis.sheet.SheetWriter;

/**
 * A list of a page as a workbook: its columns, and where its lines come from, a piece at a time, by the same reading as the page. A further list is a few lines:
 * {@code new ListTable<>("menu.STAFF", (first, max) -> reading.list(...)).column("personnel.field.name", 12, StaffLine::name)}.
 *
 * @param <T> a line of the list
 */
final class ListTable<T> {

    private static final int PIECE = 500;

    private final String titleKey;
    private final Pieces<T> pieces;
    private final List<Column<T>> columns = new ArrayList<>();

    /** @param pieces gives the lines; a piece that is not full is the last */
    ListTable(String titleKey, Pieces<T> pieces) {
        this.titleKey = titleKey;
        this.pieces = pieces;
    }

    /** A list that is read at once. */
    static <T> ListTable<T> whole(String titleKey, List<T> lines) {
        return new ListTable<>(titleKey, (first, max) -> lines.subList(Math.min(first, lines.size()), Math.min(first + max, lines.size())));
    }

    /** A column whose value is the same in every language. */
    ListTable<T> column(String key, int width, Function<T, ?> value) {
        columns.add(new Column<>(key, width, (line, voice) -> value.apply(line)));
        return this;
    }

    /** A column whose value is said in words. */
    ListTable<T> said(String key, int width, BiFunction<T, Voice, ?> value) {
        columns.add(new Column<>(key, width, value));
        return this;
    }

    /** Key of its title. */
    String titleKey() {
        return titleKey;
    }

    /** The first piece of its lines, so that a refusal comes before anything is sent. */
    List<T> begin() {
        return pieces.read(0, PIECE);
    }

    /** Writes it while it is read. */
    void write(List<T> begun, Voice voice, OutputStream out) {
        try (SheetWriter writer = new SheetWriter(out, voice.say(titleKey))) {
            writer.headings(columns.stream().map(column -> voice.say(column.key())).toList(), columns.stream().map(Column::width).toList());
            List<T> piece = begun;
            int first = 0;
            while (!piece.isEmpty()) {
                for (T line : piece) {
                    writer.row(values(line, voice));
                }
                first += piece.size();
                piece = piece.size() < PIECE ? List.of() : pieces.read(first, PIECE);
            }
        }
    }

    /** The same as a table on paper. */
    void print(List<T> lines, Voice voice, Paper paper) {
        paper.table(columns.stream().map(column -> voice.say(column.key())).toList(), columns.stream().map(Column::width).toList(), texts(lines, voice));
    }

    /** Its headings in words. */
    List<String> headings(Voice voice) {
        return columns.stream().map(column -> voice.say(column.key())).toList();
    }

    /** Its cells in words; an empty one is null. */
    List<List<String>> texts(List<T> lines, Voice voice) {
        return lines.stream().map(line -> values(line, voice).stream().map(value -> value == null ? null : value.toString()).toList()).toList();
    }

    private List<Object> values(T line, Voice voice) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value().apply(line, voice)));
        return values;
    }

    /** Gives the lines of a list. */
    @FunctionalInterface
    interface Pieces<T> {
        /** @param first lines to pass over @param max most lines wished */
        List<T> read(int first, int max);
    }

    private record Column<T>(String key, int width, BiFunction<T, Voice, ?> value) {
    }
}
