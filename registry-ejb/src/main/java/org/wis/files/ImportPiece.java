package org.wis.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A piece of the content of a file handed in, encrypted; empty when it was cleared. */
@Entity
@Table(name = "import_piece")
class ImportPiece {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "run_id")
    private long run;
    @Column(name = "place")
    private int place;
    @Column(name = "content_enc")
    private byte[] content;

    protected ImportPiece() {
    }

    ImportPiece(ImportId run, int place, byte[] content) {
        this.run = run.value();
        this.place = place;
        this.content = content.clone();
    }

    byte[] content() {
        return content == null ? null : content.clone();
    }

    void clear() {
        this.content = null;
    }
}
