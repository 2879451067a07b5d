package org.wis.files;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wis.sheet.SheetCell;
import org.wis.sheet.SheetCell.Kind;
import org.wis.sheet.SheetFile;
import org.wis.sheet.SheetLimits;
import org.wis.sheet.SheetRow;
import org.wis.sheet.SheetRows;
import org.wis.sheet.SheetWriter;

/**
 * A file handed in, to be written again as a workbook with its faults marked: the cell coloured, with a comment, and all that is wrong with a row said behind it.
 *
 * @param fileName its name
 * @param content  its content
 * @param faults   what is wrong, by cell
 * @param limits   how much of it is looked at
 */
public record AnnotatedCopy(String fileName, byte[] content, List<CellFault> faults, SheetLimits limits) implements Serializable {

    private static final int WIDTH = 20;
    private static final int REMARK_WIDTH = 80;

    /** Name of the copy. */
    public String copyName(String mark) {
        return fileName.replaceAll("\\.[^.]*$", "") + "-" + mark + ".xlsx";
    }

    /**
     * Writes the copy while the file is read.
     *
     * @param heading heading of the remarks, one that is passed over when the mended copy comes back
     * @param words   what a fault says and how to mend it
     */
    public void write(OutputStream out, String heading, Function<CellFault, String> words) {
        Map<Integer, List<CellFault>> byRow = faults.stream().collect(Collectors.groupingBy(fault -> fault.at().row()));
        try (SheetFile file = SheetFile.inspect(fileName, new ByteArrayInputStream(content), limits);
                SheetRows rows = file.rows();
                SheetWriter writer = new SheetWriter(out, "1")) {
            Optional<SheetRow> first = rows.next();
            int remark = first.map(this::remarkColumn).orElse(0);
            for (Optional<SheetRow> row = first; row.isPresent(); row = rows.next()) {
                while (writer.number() < row.get().number()) {
                    writer.next();
                }
                boolean isFirst = row == first;
                write(writer, row.get(), byRow.getOrDefault(row.get().number(), List.of()), remark, isFirst ? heading : null, words);
            }
        }
    }

    /** Behind the last heading, or where an earlier copy had it. */
    private int remarkColumn(SheetRow headings) {
        return headings.cells().stream().filter(cell -> HeadingReading.REMARK.contains(cell.text().strip())).map(SheetCell::column).findFirst()
                .orElseGet(() -> Math.max(headings.cells().get(headings.cells().size() - 1).column(),
                        faults.stream().mapToInt(fault -> fault.at().column()).max().orElse(0)) + 1);
    }

    private static void write(SheetWriter writer, SheetRow row, List<CellFault> faults, int remark, String heading, Function<CellFault, String> words) {
        for (SheetCell cell : row.cells()) {
            if (cell.column() != remark) {
                writer.value(cell.column(), value(cell));
            }
            if (heading != null) {
                writer.width(cell.column(), WIDTH);
            }
        }
        List<String> remarks = new ArrayList<>();
        faults.stream().collect(Collectors.groupingBy(fault -> fault.at().column(), java.util.TreeMap::new, Collectors.mapping(words, Collectors.toList())))
                .forEach((column, said) -> {
                    writer.mark(column, String.join("\n", said));
                    faults.stream().filter(fault -> fault.at().column() == column).findFirst().ifPresent(fault -> remarks.add(fault.at() + " " + String.join(" ", said)));
                });
        if (heading != null) {
            writer.value(remark, heading);
            writer.width(remark, REMARK_WIDTH);
        } else if (!remarks.isEmpty()) {
            writer.value(remark, String.join("\n", remarks));
        }
        writer.next();
    }

    /** Numbers stay numbers and days days; everything else is text, a formula too. */
    private static Object value(SheetCell cell) {
        if (cell.kind() == Kind.MOMENT) {
            boolean day = cell.moment().toLocalTime().toSecondOfDay() == 0;
            boolean clock = cell.moment().getYear() <= 1900;
            return day ? cell.moment().toLocalDate() : clock ? cell.moment().toLocalTime().toString() : cell.moment();
        }
        return cell.kind() == Kind.NUMBER && cell.text().length() <= 15 ? new java.math.BigDecimal(cell.text()) : cell.text();
    }
}
