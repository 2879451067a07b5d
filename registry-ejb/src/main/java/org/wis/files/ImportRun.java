package org.wis.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** A file that was handed in: by whom, what it is, how far it is and what came of it. Its content is kept apart and goes when it is no longer needed. */
@Entity
@Table(name = "import_run")
class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private ImportKind kind;
    @Column(name = "division_code")
    private DivisionCode scope;
    @Column(name = "file_name")
    private String fileName;
    private byte[] digest;
    @Column(name = "uploaded_by")
    private long uploadedBy;
    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    @Enumerated(EnumType.STRING)
    private ImportMode mode;
    @Column(name = "row_count")
    private int rows;
    @Column(name = "rows_done")
    private int done;
    @Column(name = "rows_fresh")
    private int fresh;
    @Column(name = "rows_changed")
    private int changed;
    @Column(name = "rows_unchanged")
    private int unchanged;
    @Column(name = "rows_faulty")
    private int faulty;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Column(name = "keep_until")
    private LocalDate keepUntil;
    @Column(name = "cleared_at")
    private LocalDateTime clearedAt;
    @Version
    private long version;

    protected ImportRun() {
    }

    ImportRun(ImportKind kind, DivisionCode scope, String fileName, byte[] digest, long uploadedBy, LocalDateTime uploadedAt, LocalDate keepUntil) {
        this.kind = kind;
        this.scope = scope;
        this.fileName = fileName;
        this.digest = digest.clone();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.keepUntil = keepUntil;
        this.state = ImportState.CHECKING;
    }

    ImportId id() {
        return new ImportId(id);
    }

    ImportKind kind() {
        return kind;
    }

    DivisionCode scope() {
        return scope;
    }

    String fileName() {
        return fileName;
    }

    byte[] digest() {
        return digest.clone();
    }

    ImportState state() {
        return state;
    }

    ImportMode mode() {
        return mode;
    }

    int done() {
        return done;
    }

    boolean cleared() {
        return clearedAt != null;
    }

    boolean isOf(long account) {
        return uploadedBy == account;
    }

    boolean isWorking() {
        return state == ImportState.CHECKING || state == ImportState.IMPORTING;
    }

    Tally tally() {
        return new Tally(fresh, changed, unchanged, faulty);
    }

    /** How many rows there are; when its headings are faulty it is checked already. */
    void counted(int counted, boolean readable) {
        this.rows = counted;
        if (!readable) {
            this.state = ImportState.CHECKED;
        }
    }

    /** A piece of the pass that is running was done. */
    void advance(Tally piece, boolean last, LocalDateTime now) {
        this.done += piece.rows();
        keep(new Tally(fresh + piece.fresh(), changed + piece.changed(), unchanged + piece.unchanged(), faulty + piece.faulty()));
        if (last) {
            this.state = state == ImportState.CHECKING ? ImportState.CHECKED : ImportState.DONE;
            this.endedAt = state == ImportState.DONE ? now : null;
        }
    }

    /** @throws Refused IMPORT_OVER, IMPORT_NOT_CHECKED, IMPORT_CLEARED, IMPORT_HAS_FAULTS, IMPORT_WITHOUT_GOOD_ROWS */
    void begin(ImportMode chosen) {
        if (state != ImportState.CHECKED) {
            throw new Refused(state == ImportState.CHECKING ? FilesRefusal.IMPORT_NOT_CHECKED : FilesRefusal.IMPORT_OVER);
        }
        if (cleared()) {
            throw new Refused(FilesRefusal.IMPORT_CLEARED);
        }
        if (tally().good() == 0) {
            throw new Refused(FilesRefusal.IMPORT_WITHOUT_GOOD_ROWS);
        }
        if (chosen == ImportMode.ALL_OR_NOTHING && faulty > 0) {
            throw new Refused(FilesRefusal.IMPORT_HAS_FAULTS, faulty);
        }
        this.mode = chosen;
        this.state = ImportState.IMPORTING;
        this.done = 0;
        keep(Tally.NONE);
    }

    /** A row was refused although the check had found nothing: nothing was taken over, and it waits for a new decision. */
    void backToChecked(Tally checked) {
        this.state = ImportState.CHECKED;
        this.mode = null;
        this.done = 0;
        keep(checked);
    }

    /** @throws Refused IMPORT_OVER */
    void drop(LocalDateTime now) {
        if (state == ImportState.DONE || state == ImportState.DROPPED) {
            throw new Refused(FilesRefusal.IMPORT_OVER);
        }
        this.state = ImportState.DROPPED;
        this.endedAt = now;
    }

    void cleared(LocalDateTime now) {
        this.clearedAt = now;
    }

    private void keep(Tally tally) {
        this.fresh = tally.fresh();
        this.changed = tally.changed();
        this.unchanged = tally.unchanged();
        this.faulty = tally.faulty();
    }

    ImportLine line(LocalDateTime before) {
        return new ImportLine(id(), kind, fileName, state, mode, tally(), rows, done, uploadedAt, endedAt, cleared() ? null : keepUntil, before);
    }
}
