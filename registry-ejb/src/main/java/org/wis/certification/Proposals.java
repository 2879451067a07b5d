package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stored proposals of counties. */
@Dependent
class Proposals {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** All about a certificate, oldest first. */
    List<CertificateProposal> of(Certificate certificate) {
        return entities.createQuery("SELECT p FROM CertificateProposal p WHERE p.certificateId = :id ORDER BY p.id", CertificateProposal.class)
                .setParameter("id", certificate.id()).getResultList();
    }

    /** The one that waits, to be looked at. */
    Optional<CertificateProposal> waiting(CertificateNumber number, ProposalKind kind, int year) {
        return entities.createQuery("SELECT p FROM CertificateProposal p, Certificate c WHERE c.number = :number AND p.certificateId = c.id AND p.kind = :kind"
                        + " AND p.year = :year AND p.decidedAt IS NULL", CertificateProposal.class)
                .setParameter("number", number).setParameter("kind", kind).setParameter("year", year).getResultStream().findFirst();
    }

    /** The one that waits, to be decided. */
    Optional<CertificateProposal> waiting(Certificate certificate, ProposalKind kind, int year) {
        return entities.createQuery("SELECT p FROM CertificateProposal p WHERE p.certificateId = :id AND p.kind = :kind AND p.year = :year AND p.decidedAt IS NULL",
                        CertificateProposal.class)
                .setParameter("id", certificate.id()).setParameter("kind", kind).setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The province does what was proposed: the proposal, if there is one, is confirmed thereby. */
    void follow(Certificate certificate, ProposalKind kind, int year, Deed deed) {
        waiting(certificate, kind, year).ifPresent(proposal -> proposal.decide(deed, true));
    }

    CertificateProposal add(CertificateProposal proposal) {
        entities.persist(proposal);
        entities.flush();
        return proposal;
    }
}
