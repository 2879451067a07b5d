package org.wis.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.wis.gate.Refused;

/** That a county proposed something about a certificate, and what the province made of it. Proposer and decider are two persons. */
@Entity
@Table(name = "certificate_proposal")
public class CertificateProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "certificate_id")
    private long certificateId;
    @Enumerated(EnumType.STRING)
    private ProposalKind kind;
    private int year;
    @Enumerated(EnumType.STRING)
    private EndorsementResult result;
    @Column(name = "document_no")
    private String documentNo;
    private String reason;
    @Column(name = "proposed_by")
    private long proposedBy;
    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    private Boolean confirmed;
    @Version
    private long version;

    protected CertificateProposal() {
    }

    CertificateProposal(Certificate certificate, ProposalKind kind, int year, EndorsementResult result, Deed deed) {
        this.certificateId = certificate.id();
        this.kind = kind;
        this.year = year;
        this.result = result;
        this.documentNo = deed.documentNo();
        this.reason = deed.reason();
        this.proposedBy = deed.account();
        this.proposedAt = deed.at();
    }

    /** @throws Refused PROPOSAL_SAME_PERSON */
    void decide(Deed deed, boolean confirm) {
        if (deed.account() == proposedBy) {
            throw new Refused(CertificateRefusal.PROPOSAL_SAME_PERSON);
        }
        this.decidedBy = deed.account();
        this.decidedAt = deed.at();
        this.confirmed = confirm;
    }

    EndorsementResult result() {
        return result;
    }

    long proposer() {
        return proposedBy;
    }

    ProposalLine line(String proposer) {
        return new ProposalLine(kind, year, result, documentNo, reason, proposer, proposedAt, decidedAt, confirmed);
    }
}
