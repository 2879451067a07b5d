package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/** The province endorses certificates for a year (年检). */
@Stateless
public class Endorsing {

    @Inject
    CertificateBook book;
    @Inject
    Proposals proposals;

    /**
     * Endorses. A failed or deferred endorsement may be followed by a better one.
     *
     * @param year a year on whose 31 December the certificate was in force by its dates; this year at the latest
     * @throws Refused ENDORSEMENT_YEAR_WRONG, ALREADY_ENDORSED, CERTIFICATE_NOT_BEGUN, CERTIFICATE_ALREADY_REVOKED, CERTIFICATE_ALREADY_CANCELLED, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.ENDORSE_CERTIFICATE)
    public void endorse(@On CertificateNumber number, int year, EndorsementResult result, Decision decision) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.PROVINCE, certificate.holder(), decision);
        CertificateEvent event = certificate.endorse(deed, year, result.name());
        book.certificates.endorsement(certificate, year)
                .ifPresentOrElse(former -> former.amend(result, decision.documentNo(), deed.day()),
                        () -> book.certificates.add(new Endorsement(certificate, year, result, decision.documentNo(), deed.day())));
        book.enter(certificate, Action.ENDORSE_CERTIFICATE, event);
        proposals.follow(certificate, ProposalKind.ENDORSEMENT, year, deed);
    }

    /**
     * Endorses as the county proposed, with its document.
     *
     * @return the result that was proposed
     * @throws Refused PROPOSAL_NOT_MADE, PROPOSAL_SAME_PERSON and what {@link #endorse} throws
     */
    @Does(Action.ENDORSE_CERTIFICATE)
    public EndorsementResult confirm(@On CertificateNumber number, int year, Decision decision) {
        EndorsementResult proposed = proposals.waiting(number, ProposalKind.ENDORSEMENT, year)
                .orElseThrow(() -> new Refused(CertificateRefusal.PROPOSAL_NOT_MADE)).result();
        endorse(number, year, proposed, decision);
        return proposed;
    }
}
