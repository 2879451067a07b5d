package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/** A county proposes a suspension or an endorsement; the province follows it by suspending or endorsing, or declines it here. */
@Stateless
public class CertificateProposing {

    @Inject
    CertificateBook book;
    @Inject
    Proposals proposals;

    /** Proposes to suspend. The certificate stays what it is until the province decides. @throws Refused PROPOSAL_ALREADY_MADE, CERTIFICATE_ALREADY_SUSPENDED, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.PROPOSE_SUSPENSION)
    public void suspension(@On CertificateNumber number, Decision decision) {
        propose(number, ProposalKind.SUSPENSION, 0, null, decision);
    }

    /**
     * Proposes an endorsement.
     *
     * @param year a year on whose 31 December the certificate was in force by its dates; this year at the latest
     * @throws Refused PROPOSAL_ALREADY_MADE, ENDORSEMENT_YEAR_WRONG, ALREADY_ENDORSED, CERTIFICATE_NOT_BEGUN, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.PROPOSE_ENDORSEMENT)
    public void endorsement(@On CertificateNumber number, int year, EndorsementResult result, Decision decision) {
        propose(number, ProposalKind.ENDORSEMENT, year, result, decision);
    }

    /** The province does not follow a proposal. @throws Refused PROPOSAL_NOT_MADE, PROPOSAL_SAME_PERSON, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.DECLINE_PROPOSAL)
    public void decline(@On CertificateNumber number, ProposalKind kind, int year, Decision decision) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.PROVINCE, certificate.holder(), decision);
        CertificateProposal proposal = proposals.waiting(certificate, kind, kind == ProposalKind.SUSPENSION ? 0 : year)
                .orElseThrow(() -> new Refused(CertificateRefusal.PROPOSAL_NOT_MADE));
        CertificateEvent event = certificate.note(CertificateStep.PROPOSAL_DECLINED, deed, kind.name());
        proposal.decide(deed, false);
        book.enter(certificate, Action.DECLINE_PROPOSAL, event);
    }

    private void propose(CertificateNumber number, ProposalKind kind, int year, EndorsementResult result, Decision decision) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.COUNTY, certificate.holder(), decision);
        boolean endorsing = kind == ProposalKind.ENDORSEMENT;
        CertificateEvent event = certificate.note(endorsing ? CertificateStep.ENDORSEMENT_PROPOSED : CertificateStep.SUSPENSION_PROPOSED, deed,
                endorsing ? year + " " + result : "");
        if (endorsing) {
            certificate.requireEndorsable(deed.day(), year);
            book.certificates.endorsement(certificate, year).ifPresent(Endorsement::requireNotPassed);
        }
        if (proposals.waiting(certificate, kind, year).isPresent()) {
            throw new Refused(CertificateRefusal.PROPOSAL_ALREADY_MADE);
        }
        proposals.add(new CertificateProposal(certificate, kind, year, result, deed));
        book.enter(certificate, endorsing ? Action.PROPOSE_ENDORSEMENT : Action.PROPOSE_SUSPENSION, event);
    }
}
