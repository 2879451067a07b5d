package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.wis.gate.Refused;
import org.wis.sheet.SheetFile;
import org.wis.time.OfficialTime;

/** Works on a file handed in: tries its rows out, or takes them over. */
@Dependent
class ImportWork {

    @Inject
    ImportRuns runs;
    @Inject
    FileSafe safe;
    @Inject
    FileLimits limits;
    @Inject
    RowWriting writing;
    @Inject
    OfficialTime time;

    /** Opens the content. @throws Refused a refusal of the file, IMPORT_CLEARED */
    SheetFile open(ImportRun run) {
        return SheetFile.inspect(run.fileName(), new ByteArrayInputStream(safe.content(run.id())), limits.sheet());
    }

    /** The first look: how many rows, and whether the headings can be read. */
    void begin(ImportRun run) {
        try (SheetFile file = open(run)) {
            ImportPass pass = new ImportPass(file, run.kind(), time.today());
            List<CellFault> headings = pass.headingFaults();
            runs.add(run.id(), headings);
            run.counted(pass.count(), headings.isEmpty());
        }
    }

    /** Works for a while on what the file is at. */
    void goOn(ImportRun run, Duration share) {
        try (SheetFile file = open(run)) {
            ImportPass pass = new ImportPass(file, run.kind(), time.today());
            if (run.state() == ImportState.IMPORTING && run.mode() == ImportMode.ALL_OR_NOTHING) {
                all(run, pass);
            } else {
                RowDoor door = run.state() == ImportState.CHECKING ? row -> rehearse(run, row) : row -> writing.write(run.scope(), run.kind(), row);
                ImportPass.Piece piece = pass.work(door, run.done(), share);
                keep(run, piece.faults());
                run.advance(piece.tally(), piece.last(), time.now());
            }
        }
    }

    private RowOutcome rehearse(ImportRun run, RowValues row) {
        try {
            writing.rehearse(run.scope(), run.kind(), row);
            throw new IllegalStateException("a row that was only tried out was kept");
        } catch (Refused refused) {
            if (refused.code() == FilesRefusal.ROW_ONLY_TRIED) {
                return RowOutcome.valueOf((String) refused.operands().get(0));
            }
            throw refused;
        }
    }

    private void all(ImportRun run, ImportPass pass) {
        List<RowValues> rows = pass.good();
        try {
            run.advance(writing.writeAll(run.scope(), run.kind(), rows), true, time.now());
        } catch (RowRefused refused) {
            keep(run, List.of(pass.fault(refused)));
            run.backToChecked(new Tally(0, 0, rows.size() - 1, 1));
        }
    }

    private void keep(ImportRun run, List<CellFault> faults) {
        long room = Math.max(0, limits.faults() - runs.faultCount(run.id()));
        runs.add(run.id(), faults.stream().limit(room).toList());
    }
}
