package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.wis.files.FileImporting;
import org.wis.files.ImportId;
import org.wis.files.ImportKind;
import org.wis.files.ImportLine;
import org.wis.gate.Action;
import org.wis.portal.PageDoor;

/** A table is chosen and handed in; those handed in before are listed. */
@Named
@ViewScoped
public class HandInFilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FileImporting importing;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private PageDoor door;

    private transient Part file;
    private ImportKind kind = ImportKind.STAFF;
    private List<ImportLine> own = List.of();

    /** Lists what was handed in before. @throws org.wis.gate.Refused when she may not hand in files */
    public void load() {
        door.open(Action.IMPORT_FILE, jurisdiction.getDivision());
        own = importing.own(jurisdiction.getDivision());
    }

    /** Hands the file in. @return the page of the file */
    public String send() throws IOException {
        try (InputStream content = file.getInputStream()) {
            ImportId id = importing.begin(jurisdiction.getDivision(), kind, file.getSubmittedFileName(), content.readAllBytes());
            return "/files/import-check.xhtml?faces-redirect=true&run=" + id.value();
        } finally {
            file.delete();
        }
    }

    /** Key of the words of a kind. */
    public String kindKey(ImportKind one) {
        return "files.kind." + one;
    }

    /** Key of the words of a state. */
    public String stateKey(ImportLine line) {
        return "files.state." + line.state();
    }

    /** Tone of a state. */
    public String tone(ImportLine line) {
        return switch (line.state()) {
            case DONE -> line.tally().faulty() > 0 ? "warn" : "ok";
            case CHECKED -> "warn";
            default -> "none";
        };
    }

    /** What can be handed in. */
    public List<ImportKind> getKinds() {
        return List.of(ImportKind.values());
    }

    /** What was handed in before, newest first. */
    public List<ImportLine> getOwn() {
        return own;
    }

    /** What the file holds. */
    public ImportKind getKind() {
        return kind;
    }

    /** What the file holds. */
    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    /** The file. */
    public Part getFile() {
        return file;
    }

    /** The file. */
    public void setFile(Part file) {
        this.file = file;
    }
}
