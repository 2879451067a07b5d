package org.wis.certapplication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A photo or a paper of an application. Replaced ones stay. */
@Entity
@Table(name = "application_file")
public class ApplicationFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "application_id")
    private long applicationId;
    @Column(name = "staff_id")
    private long staffId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String name;
    @Column(name = "media_type")
    private String mediaType;
    private int size;
    private byte[] digest;
    private byte[] content;
    @Column(name = "even_ground")
    private boolean evenGround;
    @Column(name = "added_at")
    private LocalDateTime addedAt;
    @Column(name = "added_by")
    private long addedBy;
    @Column(name = "replaced_at")
    private LocalDateTime replacedAt;

    /** What it is for. */
    enum Kind {
        PHOTO,
        PAPER
    }

    protected ApplicationFile() {
    }

    /**
     * A file as taken in.
     *
     * @param plain  its bytes
     * @param sealed the same, encrypted
     */
    ApplicationFile(CertificateApplication application, Kind kind, String name, String mediaType, byte[] plain, byte[] sealed, boolean evenGround, long account,
                    LocalDateTime at) {
        this.applicationId = application.id().value();
        this.staffId = application.applicant().value();
        this.kind = kind;
        this.name = name;
        this.mediaType = mediaType;
        this.size = plain.length;
        this.digest = FileSeal.digest(plain);
        this.content = sealed.clone();
        this.evenGround = evenGround;
        this.addedAt = at;
        this.addedBy = account;
    }

    void replace(LocalDateTime at) {
        this.replacedAt = at;
    }

    byte[] sealed() {
        return content.clone();
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }
}
