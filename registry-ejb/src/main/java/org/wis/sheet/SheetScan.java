package org.wis.sheet;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.wis.gate.Refused;

/** Counts the rows of one sheet that hold a value and notes its merged cells, without keeping any of them. */
final class SheetScan {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(:.*)?");
    private static final int MOST_MERGED = 10_000;

    private final SheetLimits limits;
    private final Set<CellAddress> merged = new HashSet<>();
    private int rows;
    private int widest;
    private int column;
    private boolean rowCounted;

    SheetScan(SheetLimits limits) {
        this.limits = limits;
    }

    void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                rowCounted = false;
                column = -1;
            }
            case "c" -> {
                String reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : address(reference).column();
            }
            case "v", "is", "f" -> value();
            case "mergeCell" -> merge(String.valueOf(xml.getAttributeValue(null, "ref")));
            default -> {
                // Widths, colours, headers and the like.
            }
        }
    }

    private void value() {
        widest = Math.max(widest, column + 1);
        if (!rowCounted) {
            rowCounted = true;
            rows++;
            if (rows > limits.rows()) {
                throw new Refused(SheetRefusal.FILE_TOO_MANY_ROWS, limits.rows() - 1);
            }
        }
    }

    private void merge(String reference) {
        if (merged.size() >= MOST_MERGED) {
            throw new Refused(SheetRefusal.FILE_SWELLS);
        }
        merged.add(address(reference));
    }

    void checkSize() {
        if (widest > limits.columns()) {
            throw new Refused(SheetRefusal.FILE_TOO_MANY_COLUMNS, limits.columns());
        }
    }

    boolean isBlank() {
        return rows == 0;
    }

    Set<CellAddress> merged() {
        return Set.copyOf(merged);
    }

    private static CellAddress address(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw new Refused(SheetRefusal.FILE_DAMAGED);
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new CellAddress(Integer.parseInt(parts.group(2)), column - 1);
    }
}
