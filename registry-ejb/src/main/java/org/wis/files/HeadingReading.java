package org.wis.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wis.sheet.CellAddress;
import org.wis.sheet.SheetCell;
import org.wis.sheet.SheetRow;

/** Finds the columns of a table by the headings in its first row, in any order. */
final class HeadingReading {

    /** Heading of the column that the annotated copy adds; it is passed over when the mended copy comes back. */
    static final List<String> REMARK = List.of("怎么改", "How to mend");

    private final Map<Integer, ImportColumn> columns = new LinkedHashMap<>();
    private final List<CellFault> faults = new ArrayList<>();
    private int row = 1;
    private int remark = -1;

    static HeadingReading of(ImportKind kind, Optional<SheetRow> first) {
        HeadingReading reading = new HeadingReading();
        first.ifPresent(row -> reading.read(kind, row));
        for (ImportColumn column : kind.columns()) {
            if (column.required() && !reading.columns.containsValue(column)) {
                reading.faults.add(CellFault.of(new CellAddress(reading.row, 0), "HEADING_MISSING", column.chinese(), column.english()));
            }
        }
        return reading;
    }

    private void read(ImportKind kind, SheetRow headings) {
        row = headings.number();
        for (SheetCell cell : headings.cells()) {
            CellAddress at = new CellAddress(row, cell.column());
            Optional<ImportColumn> known = kind.columns().stream().filter(column -> column.isHeaded(cell.text())).findFirst();
            if (known.isEmpty() && REMARK.contains(cell.text().strip())) {
                remark = cell.column();
            } else if (known.isEmpty()) {
                faults.add(CellFault.of(at, "HEADING_UNKNOWN"));
            } else if (columns.containsValue(known.get())) {
                faults.add(CellFault.of(at, "HEADING_TWICE"));
            } else {
                columns.put(cell.column(), known.get());
            }
        }
    }

    boolean isRemark(int column) {
        return column == remark;
    }

    /** The columns found, by their place. */
    Map<Integer, ImportColumn> columns() {
        return columns;
    }

    /** Where a column is; the first one when it was not found. */
    int place(String key) {
        return columns.entrySet().stream().filter(entry -> entry.getValue().key().equals(key)).map(Map.Entry::getKey).findFirst().orElse(0);
    }

    List<CellFault> faults() {
        return faults;
    }
}
