package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stored appeals. */
@Dependent
class Appeals {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** All about a certificate, oldest first. */
    List<RevocationAppeal> of(Certificate certificate) {
        return entities.createQuery("SELECT a FROM RevocationAppeal a WHERE a.certificateId = :id ORDER BY a.id", RevocationAppeal.class)
                .setParameter("id", certificate.id()).getResultList();
    }

    /** The one that waits, to be decided. */
    Optional<RevocationAppeal> waiting(Certificate certificate) {
        return entities.createQuery("SELECT a FROM RevocationAppeal a WHERE a.certificateId = :id AND a.decidedAt IS NULL", RevocationAppeal.class)
                .setParameter("id", certificate.id()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    RevocationAppeal add(RevocationAppeal appeal) {
        entities.persist(appeal);
        entities.flush();
        return appeal;
    }
}
