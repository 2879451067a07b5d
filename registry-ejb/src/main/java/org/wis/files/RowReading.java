package org.wis.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wis.files.CellReading.Wrong;
import org.wis.sheet.CellAddress;
import org.wis.sheet.SheetCell;
import org.wis.sheet.SheetRow;

/** Reads the rows of a table under its headings: every cell is looked at, so that one look at the answer shows all that is wrong. */
final class RowReading {

    private final ImportKind kind;
    private final HeadingReading headings;
    private final CellReading cells;
    private final Map<String, Integer> seen = new HashMap<>();
    private final PostsInFile posts = new PostsInFile();

    RowReading(ImportKind kind, HeadingReading headings, CellReading cells) {
        this.kind = kind;
        this.headings = headings;
        this.cells = cells;
    }

    /** Reads a row; the faults found are added to the list, and the values are only whole when none was. */
    RowValues read(SheetRow row, List<CellFault> faults) {
        Map<String, Object> values = new HashMap<>();
        int before = faults.size();
        headings.columns().forEach((place, column) -> {
            CellAddress at = new CellAddress(row.number(), place);
            Optional<SheetCell> cell = row.cell(place);
            if (cell.isPresent()) {
                take(cell.get(), column, at, values, faults);
            } else if (column.required()) {
                faults.add(CellFault.of(at, "MISSING"));
            }
        });
        strays(row, faults);
        if (faults.size() == before) {
            twice(new RowValues(row.number(), values)).ifPresent(faults::add);
        }
        return new RowValues(row.number(), Map.copyOf(values));
    }

    /** Whether a row holds nothing but a remark of the annotated copy. */
    boolean isBlank(SheetRow row) {
        return row.cells().stream().allMatch(cell -> headings.isRemark(cell.column()));
    }

    private void take(SheetCell cell, ImportColumn column, CellAddress at, Map<String, Object> values, List<CellFault> faults) {
        try {
            values.put(column.key(), cells.value(cell, column));
        } catch (Wrong wrong) {
            faults.add(CellFault.of(at, wrong.code(), wrong.operands()));
        }
    }

    /** A value beside the table, under no heading. */
    private void strays(SheetRow row, List<CellFault> faults) {
        for (SheetCell cell : row.cells()) {
            if (!headings.columns().containsKey(cell.column()) && !headings.isRemark(cell.column())) {
                faults.add(CellFault.of(new CellAddress(row.number(), cell.column()), "NO_HEADING"));
            }
        }
    }

    private Optional<CellFault> twice(RowValues values) {
        List<String> parts = new ArrayList<>();
        kind.naturalKey().forEach(key -> parts.add(String.valueOf(values.values().get(key))));
        Integer earlier = seen.putIfAbsent(String.join("\u001f", parts), values.row());
        if (earlier != null) {
            return Optional.of(CellFault.of(new CellAddress(values.row(), headings.place(kind.naturalKey().get(0))), "TWICE", earlier));
        }
        return kind == ImportKind.APPOINTMENTS ? posts.overlap(values).map(row -> CellFault.of(new CellAddress(values.row(), headings.place("from")), "OVERLAPS", row))
                : Optional.empty();
    }
}
