package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.wis.files.CellFault;
import org.wis.files.FileImporting;
import org.wis.files.ImportId;
import org.wis.files.ImportLine;
import org.wis.files.ImportMode;
import org.wis.files.ImportState;
import org.wis.portal.Notices;
import org.wis.portal.Words;

/** A file handed in: how far its check is, what came of it, and the decision. The browser asks it to go on, so every row is judged by the person who is signed in. */
@Named
@ViewScoped
public class CheckFilePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FAULTS = 200;

    @Inject
    private FileImporting importing;
    @Inject
    private Notices notices;
    @Inject
    private Words words;

    private Long run;
    private ImportLine line;
    private List<CellFault> faults = List.of();

    /** Reads how far it is. @throws org.wis.gate.Refused IMPORT_UNKNOWN, IMPORT_NOT_YOURS and those of the gate */
    public void load() {
        line = importing.line(id());
        readFaults();
    }

    /** Works for a moment and tells the browser whether to ask again. */
    public void goOn() {
        boolean wasImporting = line.state() == ImportState.IMPORTING;
        line = importing.goOn(id());
        if (!line.isWorking()) {
            readFaults();
            if (wasImporting && line.state() == ImportState.CHECKED) {
                notices.warn("files.check.refused");
            }
        }
        PrimeFaces.current().ajax().addCallbackParam("more", line.isWorking());
    }

    /** Takes all rows over, or none. */
    public void takeAll() {
        begin(ImportMode.ALL_OR_NOTHING);
    }

    /** Takes the good rows over. */
    public void takeGood() {
        begin(ImportMode.GOOD_ROWS);
    }

    private void begin(ImportMode mode) {
        line = importing.takeOver(id(), mode);
        PrimeFaces.current().ajax().addCallbackParam("more", line.isWorking());
    }

    /** Drops the file. @return the page of all files */
    public String drop() {
        importing.drop(id());
        notices.afterRedirect().done("files.check.dropped");
        return "/files/import.xhtml?faces-redirect=true";
    }

    private void readFaults() {
        faults = line.isWorking() ? List.of() : importing.faults(id());
    }

    private ImportId id() {
        return new ImportId(run == null ? 0 : run);
    }

    /** What a fault says and how to mend it. */
    public String words(CellFault fault) {
        return words.of(fault.key(), fault.operands().toArray());
    }

    /** Key of the words of its state. */
    public String getStateKey() {
        return "files.state." + line.state();
    }

    /** Key of the words of its kind. */
    public String getKindKey() {
        return "files.kind." + line.kind();
    }

    /** Whether it waits for a decision. */
    public boolean isWaiting() {
        return line.state() == ImportState.CHECKED;
    }

    /** Whether it was taken over. */
    public boolean isDone() {
        return line.state() == ImportState.DONE;
    }

    /** Whether the headings were not understood, so that no row was read. */
    public boolean isUnreadable() {
        return isWaiting() && line.tally().rows() == 0;
    }

    /** The file. */
    public ImportLine getLine() {
        return line;
    }

    /** The first faults, from top to bottom. */
    public List<CellFault> getFaults() {
        return faults.subList(0, Math.min(MOST_FAULTS, faults.size()));
    }

    /** How many faults there are. */
    public int getFaultCount() {
        return faults.size();
    }

    /** Number in the address. */
    public Long getRun() {
        return run;
    }

    /** Number in the address. */
    public void setRun(Long run) {
        this.run = run;
    }
}
