package org.wis.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.wis.gate.Refused;

/** The endorsement of a certificate for a year. A failed or deferred one may be followed by a better one; every version is kept. */
@Entity
@Table(name = "endorsement")
public class Endorsement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "certificate_id")
    private long certificateId;
    private int year;
    @Enumerated(EnumType.STRING)
    private EndorsementResult result;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "endorsed_on")
    private LocalDate endorsedOn;

    protected Endorsement() {
    }

    /** All never null. */
    public Endorsement(Certificate certificate, int year, EndorsementResult result, String documentNo, LocalDate endorsedOn) {
        this.certificateId = certificate.id();
        this.year = year;
        this.result = result;
        this.documentNo = documentNo;
        this.endorsedOn = endorsedOn;
    }

    int year() {
        return year;
    }

    /** @throws Refused ALREADY_ENDORSED when it was passed before */
    void amend(EndorsementResult newResult, String newDocument, LocalDate day) {
        requireNotPassed();
        this.result = newResult;
        this.documentNo = newDocument;
        this.endorsedOn = day;
    }

    /** @throws Refused ALREADY_ENDORSED when it was passed before */
    void requireNotPassed() {
        if (result == EndorsementResult.PASSED) {
            throw new Refused(CertificateRefusal.ALREADY_ENDORSED, year);
        }
    }

    EndorsementLine line() {
        return new EndorsementLine(year, result, documentNo, endorsedOn);
    }
}
