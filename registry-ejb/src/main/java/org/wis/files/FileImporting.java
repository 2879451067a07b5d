package org.wis.files;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.sheet.SheetFile;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/**
 * Hands a file in, checks it, and takes it over when its owner says so. It works while its owner asks it to go on, a moment at a time, and can be left and taken up
 * anywhere; only its owner sees it.
 */
@Stateless
public class FileImporting {

    /** Long enough to work, short enough that the progress moves. */
    private static final Duration SHARE = Duration.ofSeconds(2);
    private static final int NAME_LIMIT = 120;

    @Inject
    ImportRuns runs;
    @Inject
    FileSafe safe;
    @Inject
    FileLimits limits;
    @Inject
    ImportWork work;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Hands a file in.
     *
     * @param fileName as the browser told it
     * @throws Refused what is wrong with the file as a whole; it is not kept then
     */
    @Does(Action.IMPORT_FILE)
    public ImportId begin(@On DivisionCode scope, ImportKind kind, String fileName, byte[] content) {
        SheetFile.inspect(fileName, new ByteArrayInputStream(content), limits.sheet()).close();
        byte[] digest = FileSafe.digest(content);
        String name = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        ImportRun run = new ImportRun(kind, scope, name.substring(Math.max(0, name.length() - NAME_LIMIT)), digest, signatory.account(), time.now(),
                time.today().plusDays(limits.keepDays()));
        ImportId id = runs.add(run);
        safe.keep(id, content);
        work.begin(run);
        audit.record(AuditKind.PERSONNEL, Action.IMPORT_FILE.name(), id.toString(), "handed in, " + kind + ", SHA-256 " + HexFormat.of().formatHex(digest));
        return id;
    }

    /** Works for a moment, if there is work. @throws Refused IMPORT_NOT_YOURS, IMPORT_CLEARED */
    @Does(Action.IMPORT_FILE)
    public ImportLine goOn(@On ImportId id) {
        ImportRun run = mine(runs.get(id));
        if (run.isWorking()) {
            work.goOn(run, SHARE);
            if (run.state() == ImportState.DONE) {
                end(run);
            }
        }
        return line(run);
    }

    /** Begins to take it over. @throws Refused IMPORT_NOT_YOURS and what speaks against it */
    @Does(Action.IMPORT_FILE)
    public ImportLine takeOver(@On ImportId id, ImportMode mode) {
        ImportRun run = mine(runs.get(id));
        run.begin(mode);
        audit.record(AuditKind.PERSONNEL, Action.IMPORT_FILE.name(), id.toString(), "begun, " + mode);
        return line(run);
    }

    /** Drops it and clears its content. @throws Refused IMPORT_NOT_YOURS, IMPORT_OVER */
    @Does(Action.IMPORT_FILE)
    public void drop(@On ImportId id) {
        ImportRun run = mine(runs.get(id));
        run.drop(time.now());
        safe.clear(run);
        audit.record(AuditKind.PERSONNEL, Action.IMPORT_FILE.name(), id.toString(), "dropped");
    }

    /** One file of one's own. @throws Refused IMPORT_NOT_YOURS */
    @Reads(Action.IMPORT_FILE)
    public ImportLine line(@On ImportId id) {
        return line(mine(runs.look(id)));
    }

    /** What is wrong with its cells, from top to bottom. @throws Refused IMPORT_NOT_YOURS */
    @Reads(Action.IMPORT_FILE)
    public List<CellFault> faults(@On ImportId id) {
        return runs.faults(mine(runs.look(id)).id());
    }

    /** The files one handed in oneself, newest first. */
    @Reads(Action.IMPORT_FILE)
    public List<ImportLine> own(@On DivisionCode scope) {
        return runs.of(signatory.account()).stream().map(this::line).toList();
    }

    /** The content with its faults, to be marked. @throws Refused IMPORT_NOT_YOURS, IMPORT_CLEARED */
    @Does(Action.IMPORT_FILE)
    public AnnotatedCopy copy(@On ImportId id) {
        ImportRun run = mine(runs.look(id));
        audit.record(AuditKind.PERSONNEL, Action.IMPORT_FILE.name(), id.toString(), "annotated copy fetched");
        return new AnnotatedCopy(run.fileName(), safe.content(id), runs.faults(id), limits.sheet());
    }

    private void end(ImportRun run) {
        if (run.tally().faulty() == 0) {
            safe.clear(run);
        }
        audit.record(AuditKind.PERSONNEL, Action.IMPORT_FILE.name(), run.id().toString(), "done, " + run.tally());
    }

    private ImportLine line(ImportRun run) {
        return run.line(runs.before(run).orElse(null));
    }

    private ImportRun mine(ImportRun run) {
        if (!run.isOf(signatory.account())) {
            throw new Refused(FilesRefusal.IMPORT_NOT_YOURS);
        }
        return run;
    }
}
