package org.wis.files;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.sheet.SheetFile;
import org.wis.sheet.SheetRow;
import org.wis.sheet.SheetRows;

/**
 * Goes through a file from its top, passes over the rows that were done before, and works on the next ones until its time is over. Nothing is kept between two calls,
 * so a pass can be left and taken up anywhere.
 */
final class ImportPass {

    private final SheetFile file;
    private final ImportKind kind;
    private final LocalDate today;

    /** @param today from which years of two digits are judged */
    ImportPass(SheetFile file, ImportKind kind, LocalDate today) {
        this.file = file;
        this.kind = kind;
        this.today = today;
    }

    /** What is wrong with the headings; when anything is, no row can be read. */
    List<CellFault> headingFaults() {
        try (SheetRows rows = file.rows()) {
            return HeadingReading.of(kind, rows.next()).faults();
        }
    }

    /** How many rows stand under the headings. */
    int count() {
        try (SheetRows rows = file.rows()) {
            HeadingReading headings = HeadingReading.of(kind, rows.next());
            RowReading reading = new RowReading(kind, headings, new CellReading(today));
            int count = 0;
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                count += reading.isBlank(row.get()) ? 0 : 1;
            }
            return count;
        }
    }

    /** All rows without a fault of their own, in order. */
    List<RowValues> good() {
        List<RowValues> good = new ArrayList<>();
        work(row -> {
            good.add(row);
            return RowOutcome.UNCHANGED;
        }, 0, Duration.ofDays(1));
        return good;
    }

    /** The fault of a row that a use case refused. */
    CellFault fault(RowRefused refused) {
        try (SheetRows rows = file.rows()) {
            return RowFault.of(refused.why(), kind, refused.row(), HeadingReading.of(kind, rows.next()));
        }
    }

    /**
     * Works on the rows after those done.
     *
     * @param done  rows done before
     * @param share how long, at least one row is done
     */
    Piece work(RowDoor door, int done, Duration share) {
        long end = System.nanoTime() + share.toNanos();
        List<CellFault> faults = new ArrayList<>();
        Tally tally = Tally.NONE;
        try (SheetRows rows = file.rows()) {
            HeadingReading headings = HeadingReading.of(kind, rows.next());
            RowReading reading = new RowReading(kind, headings, new CellReading(today));
            int at = 0;
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (reading.isBlank(row.get())) {
                    continue;
                }
                if (at >= done && tally.rows() > 0 && System.nanoTime() >= end) {
                    return new Piece(tally, faults, false);
                }
                List<CellFault> own = new ArrayList<>();
                RowValues values = reading.read(row.get(), own);
                if (at++ >= done) {
                    tally = take(door, values, own, headings, tally);
                    faults.addAll(own);
                }
            }
        }
        return new Piece(tally, faults, true);
    }

    private Tally take(RowDoor door, RowValues values, List<CellFault> own, HeadingReading headings, Tally tally) {
        if (!own.isEmpty()) {
            return tally.plusFaulty();
        }
        try {
            return tally.plus(door.take(values));
        } catch (Refused refused) {
            own.add(RowFault.of(refused, kind, values.row(), headings));
            return tally.plusFaulty();
        }
    }

    /**
     * What was done.
     *
     * @param tally  of the rows of this piece
     * @param faults of these rows
     * @param last   whether the end of the file was reached
     */
    record Piece(Tally tally, List<CellFault> faults, boolean last) {
    }
}
