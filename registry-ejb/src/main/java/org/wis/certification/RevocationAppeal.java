package org.wis.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.wis.gate.Refused;

/** The appeal of a holder against the revocation of her certificate, and its decision. */
@Entity
@Table(name = "revocation_appeal")
public class RevocationAppeal {

    private static final int GROUNDS_LIMIT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "certificate_id")
    private long certificateId;
    @Column(name = "filed_on")
    private LocalDate filedOn;
    @Column(name = "filed_by")
    private long filedBy;
    private String grounds;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    private Boolean lifted;
    @Column(name = "document_no")
    private String documentNo;
    private String reason;
    @Version
    private long version;

    protected RevocationAppeal() {
    }

    /** @throws Refused APPEAL_WITHOUT_GROUNDS */
    RevocationAppeal(Certificate certificate, String grounds, Deed deed) {
        String said = grounds == null ? "" : grounds.strip();
        if (said.isEmpty() || said.codePointCount(0, said.length()) > GROUNDS_LIMIT) {
            throw new Refused(CertificateRefusal.APPEAL_WITHOUT_GROUNDS);
        }
        this.certificateId = certificate.id();
        this.filedOn = deed.day();
        this.filedBy = deed.account();
        this.grounds = said;
    }

    void decide(Deed deed, boolean lift) {
        this.decidedAt = deed.at();
        this.decidedBy = deed.account();
        this.lifted = lift;
        this.documentNo = deed.documentNo();
        this.reason = deed.reason();
    }

    AppealLine line() {
        return new AppealLine(filedOn, grounds, decidedAt, lifted, documentNo, reason);
    }
}
