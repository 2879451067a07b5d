package org.wis.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.wis.gate.Refused;
import org.wis.sheet.SheetCell.Kind;

/** The rows of the first sheet of a workbook that can be seen, as the streaming reader gives them. */
final class WorkbookRows implements SheetRows {

    private final WorkbookParts parts;
    private final SheetLimits limits;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int given;

    WorkbookRows(Path file, WorkbookParts parts, SheetLimits limits) {
        this.parts = parts;
        this.limits = limits;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            stream = workbook.findSheet(parts.sheet()).orElseThrow(() -> new Refused(SheetRefusal.FILE_WITHOUT_ROWS)).openStream();
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
        rows = stream.iterator();
    }

    @Override
    public Optional<SheetRow> next() {
        try {
            while (rows.hasNext()) {
                SheetRow row = row(rows.next());
                if (!row.cells().isEmpty()) {
                    if (++given > limits.rows()) {
                        throw new Refused(SheetRefusal.FILE_TOO_MANY_ROWS, limits.rows() - 1);
                    }
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private SheetRow row(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null) {
                SheetCell read = cell(cell);
                if (read.kind() != Kind.TEXT || !read.text().isBlank()) {
                    boolean isMerged = parts.merged().contains(new CellAddress(row.getRowNum(), read.column()));
                    cells.add(isMerged ? SheetCell.of(read.column(), Kind.MERGED, read.text()) : read);
                }
            }
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static SheetCell cell(Cell cell) {
        int column = cell.getColumnIndex();
        return switch (cell.getType()) {
            case EMPTY -> SheetCell.of(column, Kind.TEXT, "");
            case STRING -> cell.getValue() == null ? SheetCell.of(column, Kind.TEXT, "") : SheetCell.typed(column, cell.asString());
            case NUMBER -> number(cell, column);
            case BOOLEAN -> SheetCell.of(column, Kind.TEXT, String.valueOf(cell.getValue()));
            case FORMULA -> SheetCell.of(column, Kind.FORMULA, "=" + (cell.getFormula() == null ? "" : cell.getFormula()));
            case ERROR -> SheetCell.of(column, Kind.ERROR, String.valueOf(cell.getRawValue()));
        };
    }

    private static SheetCell number(Cell cell, int column) {
        if (cell.getValue() == null) {
            return SheetCell.of(column, Kind.TEXT, "");
        }
        if (MomentFormat.isMoment(cell.getDataFormatId(), cell.getDataFormatString())) {
            return new SheetCell(column, Kind.MOMENT, cell.asDate().toString(), cell.asDate());
        }
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        return number.precision() - number.scale() > 400 || number.scale() > 400
                ? SheetCell.of(column, Kind.ERROR, "#NUM!") : SheetCell.of(column, Kind.NUMBER, number.toPlainString());
    }

    private static Refused damaged(Exception cause) {
        return cause instanceof Refused refused ? refused : new Refused(SheetRefusal.FILE_DAMAGED);
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
