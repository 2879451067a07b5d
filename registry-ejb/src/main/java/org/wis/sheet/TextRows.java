package org.wis.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.wis.gate.Refused;

/** The rows of a text file. A row is numbered as a spreadsheet would number it that opened the file. */
final class TextRows implements SheetRows {

    private static final int MOST_OF_A_FIELD = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final SheetLimits limits;
    private int number;

    TextRows(Path file, TextShape shape, SheetLimits limits) {
        this.limits = limits;
        try {
            InputStream in = Files.newInputStream(file);
            in.skipNBytes(shape.skip());
            reader = CsvReader.builder().fieldSeparator(shape.separator()).skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true)
                    .maxBufferSize(MOST_OF_A_FIELD).ofCsvRecord(new InputStreamReader(in, shape.charset()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = reader.iterator();
    }

    @Override
    public Optional<SheetRow> next() {
        try {
            while (records.hasNext()) {
                List<String> fields = records.next().getFields();
                number++;
                SheetRow row = new SheetRow(number, cells(fields));
                if (!row.cells().isEmpty()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (CsvParseException | UncheckedIOException e) {
            throw new Refused(SheetRefusal.FILE_DAMAGED);
        }
    }

    private List<SheetCell> cells(List<String> fields) {
        if (fields.size() > limits.columns()) {
            throw new Refused(SheetRefusal.FILE_TOO_MANY_COLUMNS, limits.columns());
        }
        List<SheetCell> cells = new ArrayList<>();
        for (int column = 0; column < fields.size(); column++) {
            if (!fields.get(column).isBlank()) {
                cells.add(SheetCell.typed(column, fields.get(column)));
            }
        }
        return cells;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
