package org.wis.division;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one table and judges each line; faults go to the listener, good lines come out. */
final class TableReader implements Closeable {

    private static final int SHOWN = 60;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final DivisionTable table;
    private final CsvReader csv;
    private final CodeSet seen;
    private final CodeSet parents;
    private final boolean fictitiousAllowed;
    private final Consumer<ImportFault> faults;
    private int columns;
    private int codeColumn;
    private int nameColumn;
    private int parentColumn;
    private int linesRead;

    /**
     * @param seen    codes that stood in the files so far, good or not; this reader adds its own
     * @param parents divisions in which others may lie; this reader adds its good ones
     */
    TableReader(DivisionTable table, InputStream in, CodeSet seen, CodeSet parents, boolean fictitiousAllowed, Consumer<ImportFault> faults) throws IOException {
        this.table = table;
        this.csv = new CsvReader(in);
        this.seen = seen;
        this.parents = parents;
        this.fictitiousAllowed = fictitiousAllowed;
        this.faults = faults;
        readHeader();
    }

    /** The next good line; empty at the end of the file, at once when its header was refused. */
    Optional<DivisionLine> next() throws IOException {
        while (columns > 0) {
            Optional<CsvRow> row = csv.next();
            if (row.isEmpty()) {
                return Optional.empty();
            }
            linesRead++;
            Optional<DivisionLine> good = judge(row.get());
            if (good.isPresent()) {
                return good;
            }
        }
        return Optional.empty();
    }

    /** Lines read since the header, good or not. */
    int linesRead() {
        return linesRead;
    }

    private void readHeader() throws IOException {
        List<String> header = csv.next().map(CsvRow::cells).orElse(List.of());
        if (!header.isEmpty() && header.get(0).startsWith(BYTE_ORDER_MARK)) {
            faults.accept(new ImportFault(table, 1, ImportFault.Kind.BYTE_ORDER_MARK, ""));
            header = new ArrayList<>(header);
            header.set(0, header.get(0).substring(1).replace("\"", ""));
        }
        codeColumn = header.indexOf("code");
        nameColumn = header.indexOf("name");
        parentColumn = table.parentColumn() == null ? -1 : header.indexOf(table.parentColumn());
        if (codeColumn < 0 || nameColumn < 0 || table.parentColumn() != null && parentColumn < 0) {
            faults.accept(new ImportFault(table, 1, ImportFault.Kind.HEADER, shorten(String.join(",", header))));
        } else {
            columns = header.size();
        }
    }

    private Optional<DivisionLine> judge(CsvRow row) {
        if (row.fault() != null) {
            return refuse(row, row.fault(), "");
        }
        if (row.cells().size() != columns) {
            return refuse(row, ImportFault.Kind.COLUMNS, String.join(",", row.cells()));
        }
        String code = row.cells().get(codeColumn);
        String name = row.cells().get(nameColumn);
        if (code.length() != table.codeLength() || !code.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return refuse(row, ImportFault.Kind.CODE, code);
        }
        boolean first = seen.add(code);
        DivisionCode division = new DivisionCode(code);
        if (!first) {
            return refuse(row, ImportFault.Kind.CODE_TWICE, code);
        }
        if (division.isFictitious() && !fictitiousAllowed) {
            return refuse(row, ImportFault.Kind.FICTITIOUS, code);
        }
        Optional<DivisionCode> parent = division.parent();
        if (parent.isPresent() && !parent.get().value().equals(row.cells().get(parentColumn))) {
            return refuse(row, ImportFault.Kind.PARENT_MISMATCH, code + " / " + row.cells().get(parentColumn));
        }
        if (parent.isPresent() && !parents.contains(parent.get().value())) {
            return refuse(row, ImportFault.Kind.PARENT_UNKNOWN, parent.get().value());
        }
        if (!PlaceName.isGood(name.strip())) {
            return refuse(row, ImportFault.Kind.NAME, name);
        }
        if (table != DivisionTable.VILLAGES) {
            parents.add(code);
        }
        return Optional.of(new DivisionLine(division, name));
    }

    private Optional<DivisionLine> refuse(CsvRow row, ImportFault.Kind kind, String value) {
        faults.accept(new ImportFault(table, row.line(), kind, shorten(value)));
        return Optional.empty();
    }

    private static String shorten(String value) {
        String plain = value.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
