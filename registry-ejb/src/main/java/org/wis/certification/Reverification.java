package org.wis.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.wis.gate.Refused;

/** That somebody looked again at what was written. Added, never changed; the latest counts. It changes no card. */
@Entity
@Table(name = "reverification")
public class Reverification {

    private static final int NOTE_LIMIT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "audit_line_id")
    private long auditLineId;
    @Column(name = "certificate_id")
    private long certificateId;
    @Enumerated(EnumType.STRING)
    private ReverificationResult result;
    private String note;
    @Column(name = "verified_by")
    private long verifiedBy;
    @Column(name = "verified_at")
    private LocalDateTime verifiedAt;

    protected Reverification() {
    }

    /** @throws Refused REVERIFICATION_NOTE_TOO_LONG */
    Reverification(WrittenLineId line, Certificate certificate, ReverificationResult result, String note, Deed deed) {
        String said = note == null ? "" : note.strip();
        if (said.codePointCount(0, said.length()) > NOTE_LIMIT) {
            throw new Refused(CertificateRefusal.REVERIFICATION_NOTE_TOO_LONG);
        }
        this.auditLineId = line.value();
        this.certificateId = certificate.id();
        this.result = result;
        this.note = said;
        this.verifiedBy = deed.account();
        this.verifiedAt = deed.at();
    }
}
