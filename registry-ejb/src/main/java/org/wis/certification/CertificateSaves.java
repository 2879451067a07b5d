package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;

/** The mandates that rest on certificates, counted. */
@Dependent
class CertificateSaves {

    private static final String COUNT = "SELECT COUNT(*) FROM mandate m JOIN certificate c ON c.id = m.certificate_id WHERE c.number = ?1 AND m.opened_at >= ?2";

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    long since(CertificateNumber number, LocalDateTime from) {
        return ((Number) entities.createNativeQuery(COUNT).setParameter(1, number.value()).setParameter(2, from).getSingleResult()).longValue();
    }
}
