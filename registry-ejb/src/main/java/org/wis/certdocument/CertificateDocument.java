package org.wis.certdocument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;

/** One signed copy of a certificate. Added, never changed. */
@Entity
@Table(name = "certificate_document")
public class CertificateDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "certificate_id")
    private long certificateId;
    private int copy;
    @Enumerated(EnumType.STRING)
    private CopyCause cause;
    private byte[] digest;
    private byte[] content;
    @Column(name = "key_id")
    private String keyId;
    @Column(name = "made_at")
    private LocalDateTime madeAt;
    @Column(name = "made_by")
    private long madeBy;

    protected CertificateDocument() {
    }

    CertificateDocument(long certificate, PrintedFacts facts, byte[] signed, String keyId, long account) {
        this.certificateId = certificate;
        this.copy = facts.copy();
        this.cause = facts.cause();
        this.content = signed;
        this.digest = digest(signed);
        this.keyId = keyId;
        this.madeAt = facts.madeAt();
        this.madeBy = account;
    }

    /** The document. @throws IllegalStateException when the bytes are not those that were stored */
    StoredDocument stored(String number) {
        if (!MessageDigest.isEqual(digest, digest(content))) {
            throw new IllegalStateException("the document " + number + "/" + copy + " was altered in the database");
        }
        return new StoredDocument(number, copy, madeAt, content.clone());
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
