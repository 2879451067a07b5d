package org.wis.division;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One import: first every line is read and judged, then the good lines are written, then what vanished is closed if that was asked. It works only while it is given
 * time, so a page can show its progress and the person stays the one who acts.
 */
public final class DivisionImportRun {

    private static final int CHECKED_AT_ONCE = 20_000;
    private static final int FAULTS_KEPT = 1000;

    private final DivisionImporting importing;
    private final DivisionPackage tables;
    private final ImportOrder order;
    private final boolean fictitiousAllowed;
    private final List<ImportFault> faults = new ArrayList<>();
    private final Set<String> provinces = new HashSet<>();

    private ImportProgress.Phase phase = ImportProgress.Phase.CHECKING;
    private List<DivisionTable> left;
    private TableReader reader;
    /** Read but not yet written: stays here when its transaction fails, and is tried again when work goes on. */
    private final List<DivisionLine> piece = new ArrayList<>(DivisionImporting.PIECE_LIMIT);
    private CodeSet seen = new CodeSet();
    private CodeSet parents;
    private String closedUpTo = "";
    private int faultCount;
    private int done;
    private int linesBefore;
    private int total;
    private int vanished;
    private PieceResult result = PieceResult.NONE;
    private long nanos;

    /**
     * Begins an import.
     *
     * @param importing the use case, as injected: each piece passes the door
     * @param tables    the tables; the caller closes them when the run is over
     * @param order     how to take them
     */
    public DivisionImportRun(DivisionImporting importing, DivisionPackage tables, ImportOrder order) {
        this.importing = importing;
        this.tables = tables;
        this.order = order;
        this.left = inOrder();
        this.fictitiousAllowed = importing.begin(tables.tables(), order);
    }

    /**
     * Works for about so long. Each piece is a transaction of its own: when one is refused or fails, those before it stay, and the run can be repeated.
     *
     * @return how far it is now
     */
    public ImportProgress work(Duration budget) {
        long start = System.nanoTime();
        while (!progress().isOver() && System.nanoTime() - start < budget.toNanos()) {
            long unit = System.nanoTime();
            ImportProgress.Phase before = phase;
            try {
                step();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            nanos = phase == before ? nanos + System.nanoTime() - unit : isOverPhase() ? nanos : 0;
        }
        return progress();
    }

    /** How far it is. */
    public ImportProgress progress() {
        boolean withheld = order.closeVanished() && faultCount > 0;
        return new ImportProgress(phase, done, total, result, vanished, withheld, faultCount, nanos / 1e9);
    }

    /** The first thousand refused lines. */
    public List<ImportFault> faults() {
        return List.copyOf(faults);
    }

    private boolean isOverPhase() {
        return phase == ImportProgress.Phase.DONE || phase == ImportProgress.Phase.REFUSED;
    }

    private void step() throws IOException {
        if (parents == null) {
            parents = knownParents();
        }
        switch (phase) {
            case CHECKING -> check();
            case WRITING -> write();
            case CLOSING -> close();
            default -> throw new IllegalStateException("the import is over");
        }
    }

    private void check() throws IOException {
        if (!openNext(true)) {
            total = done;
            done = 0;
            linesBefore = 0;
            left = inOrder();
            seen = new CodeSet();
            parents = knownParents();
            go(faultCount > 0 && !order.keepGood() ? ImportProgress.Phase.REFUSED : ImportProgress.Phase.WRITING);
            return;
        }
        Optional<DivisionLine> line = reader.next();
        for (int i = 1; line.isPresent() && i < CHECKED_AT_ONCE; i++) {
            line = reader.next();
        }
        closeWhenRead(line.isEmpty());
    }

    private void write() throws IOException {
        if (piece.isEmpty() && !openNext(false)) {
            boolean closing = order.closeVanished() && faultCount == 0;
            left = closing ? new ArrayList<>(inOrder()) : List.of();
            go(closing ? ImportProgress.Phase.CLOSING : ImportProgress.Phase.DONE);
            return;
        }
        if (piece.isEmpty()) {
            fillPiece();
        }
        boolean read = piece.size() < DivisionImporting.PIECE_LIMIT;
        if (!piece.isEmpty()) {
            result = result.plus(importing.take(piece, order));
            piece.clear();
        }
        closeWhenRead(read);
    }

    private void fillPiece() throws IOException {
        Optional<DivisionLine> line = reader.next();
        while (line.isPresent()) {
            piece.add(line.get());
            provinces.add(line.get().code().value().substring(0, 2));
            line = piece.size() < DivisionImporting.PIECE_LIMIT ? reader.next() : Optional.empty();
        }
    }

    /** Level by level from the villages up, so that nothing in force lies in something closed. */
    private void close() {
        if (left.isEmpty()) {
            go(ImportProgress.Phase.DONE);
            return;
        }
        DivisionTable table = left.get(left.size() - 1);
        List<DivisionCode> codes = importing.codesInForce(table.level(), closedUpTo, DivisionImporting.PIECE_LIMIT);
        List<DivisionCode> gone = codes.stream()
                .filter(code -> provinces.contains(code.value().substring(0, 2)) && !seen.contains(code.value()))
                .toList();
        if (!gone.isEmpty()) {
            vanished += importing.closeVanished(gone, order);
        }
        if (codes.size() < DivisionImporting.PIECE_LIMIT) {
            left.remove(left.size() - 1);
            closedUpTo = "";
        } else {
            closedUpTo = codes.get(codes.size() - 1).value();
        }
    }

    private void go(ImportProgress.Phase next) {
        phase = next;
        if (isOverPhase()) {
            importing.end(order, progress());
        }
    }

    /** Opens the next table when none is open. Faults are counted in the first reading only. */
    private boolean openNext(boolean first) throws IOException {
        if (reader == null) {
            if (left.isEmpty()) {
                return false;
            }
            DivisionTable table = left.remove(0);
            reader = new TableReader(table, tables.open(table), seen, parents, fictitiousAllowed, fault -> {
                if (first) {
                    keep(fault);
                }
            });
        }
        return true;
    }

    private void closeWhenRead(boolean read) throws IOException {
        done = linesBefore + reader.linesRead();
        if (read) {
            linesBefore = done;
            reader.close();
            reader = null;
        }
    }

    private void keep(ImportFault fault) {
        faultCount++;
        if (faults.size() < FAULTS_KEPT) {
            faults.add(fault);
        }
    }

    private CodeSet knownParents() {
        CodeSet known = new CodeSet();
        for (DivisionTable table : DivisionTable.values()) {
            if (table == DivisionTable.VILLAGES) {
                break;
            }
            String after = "";
            List<DivisionCode> codes;
            do {
                codes = importing.codesInForce(table.level(), after, DivisionImporting.PIECE_LIMIT);
                codes.forEach(code -> known.add(code.value()));
                after = codes.isEmpty() ? after : codes.get(codes.size() - 1).value();
            } while (codes.size() == DivisionImporting.PIECE_LIMIT);
        }
        return known;
    }

    private List<DivisionTable> inOrder() {
        List<DivisionTable> ordered = new ArrayList<>(Arrays.asList(DivisionTable.values()));
        ordered.retainAll(tables.tables());
        return ordered;
    }
}
