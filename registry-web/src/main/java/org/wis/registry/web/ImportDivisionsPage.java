package org.wis.registry.web;

import jakarta.annotation.PreDestroy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.wis.division.DivisionImportRun;
import org.wis.division.DivisionImporting;
import org.wis.division.DivisionPackage;
import org.wis.division.DivisionTable;
import org.wis.division.ImportFault;
import org.wis.division.ImportOrder;
import org.wis.division.ImportProgress;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;

/** The page that imports the national table of divisions. The browser asks it to go on until it is done, so each piece is done by the person who is signed in. */
@Named
@ViewScoped
public class ImportDivisionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Long enough to work, short enough that the progress moves. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final String DEFAULT_SOURCE = "国家统计局 2023 (china-division 2.7.0)";
    private static final LocalDate DEFAULT_DAY = LocalDate.of(2023, 6, 30);

    @Inject
    private transient DivisionImporting importing;
    @Inject
    private transient PageDoor door;
    @Inject
    private Notices notices;

    /** Not kept when the session is written to disk: the files would not be either. The page then begins anew. */
    private transient DivisionPackage tables;
    private transient DivisionImportRun run;
    private transient Part file;
    private String source = DEFAULT_SOURCE;
    private LocalDate validFrom = DEFAULT_DAY;
    private boolean keepGood;
    private boolean closeVanished;
    private ImportProgress progress;
    private List<ImportFault> faults = List.of();

    /** Begins the form. @throws org.wis.gate.Refused when she may not import */
    public void load() {
        door.open(Action.IMPORT_DIVISIONS, null);
    }

    /** Takes the uploaded file. */
    public void add() throws IOException {
        if (tables == null) {
            tables = DivisionPackage.create();
        }
        try (InputStream content = file.getInputStream()) {
            tables.add(file.getSubmittedFileName(), content);
        } finally {
            file.delete();
        }
        notices.done("divisions.import.taken", file.getSubmittedFileName());
    }

    /** Begins. */
    public void start() {
        run = new DivisionImportRun(importing, tables, new ImportOrder(source, validFrom, keepGood, closeVanished));
        goOn();
    }

    /** Works for a moment and tells the browser whether to ask again. */
    public void goOn() {
        progress = run.progress();
        try {
            progress = run.work(AT_ONCE);
        } finally {
            faults = run.faults();
        }
        PrimeFaces.current().ajax().addCallbackParam("more", !progress.isOver());
        if (progress.isOver()) {
            closeTables();
        }
    }

    /** Drops everything and begins anew. */
    public void reset() {
        closeTables();
        run = null;
        progress = null;
        faults = List.of();
    }

    @PreDestroy
    void closeTables() {
        if (tables != null) {
            tables.close();
            tables = null;
        }
    }

    /** The tables handed in so far, in order. */
    public List<DivisionTable> getTables() {
        return tables == null ? List.of() : tables.tables().stream().sorted().toList();
    }

    /** Whether tables wait to be imported. */
    public boolean isReady() {
        return tables != null && run == null && !tables.tables().isEmpty();
    }

    /** Whether the import was interrupted and can go on. */
    public boolean isRunning() {
        return run != null && progress != null && !progress.isOver();
    }

    /** How far it is; null before. */
    public ImportProgress getProgress() {
        return progress;
    }

    /** Refused lines. */
    public List<ImportFault> getFaults() {
        return faults;
    }

    /** The uploaded file. */
    public Part getFile() {
        return file;
    }

    /** The uploaded file. */
    public void setFile(Part file) {
        this.file = file;
    }

    /** Source. */
    public String getSource() {
        return source;
    }

    /** Source. */
    public void setSource(String source) {
        this.source = source;
    }

    /** First day. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** First day. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** Keep good lines. */
    public boolean isKeepGood() {
        return keepGood;
    }

    /** Keep good lines. */
    public void setKeepGood(boolean keepGood) {
        this.keepGood = keepGood;
    }

    /** Close what vanished. */
    public boolean isCloseVanished() {
        return closeVanished;
    }

    /** Close what vanished. */
    public void setCloseVanished(boolean closeVanished) {
        this.closeVanished = closeVanished;
    }
}
