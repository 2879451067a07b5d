package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;

/** What was written under a certificate, counted, so that who would take it away sees how far that reaches. */
@Stateless
public class CertificateTraces {

    private static final String SAVES = "SELECT COUNT(*) FROM mandate m JOIN certificate c ON c.id = m.certificate_id WHERE c.number = ?1";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Acts of writing that rested on the certificate, each with its lines in the registry. */
    @Reads(Action.READ_CERTIFICATES)
    public long saves(@On CertificateNumber number) {
        return ((Number) entities.createNativeQuery(SAVES).setParameter(1, number.value()).getSingleResult()).longValue();
    }

    /** The same from the beginning of a day on. @param from never null */
    @Reads(Action.READ_CERTIFICATES)
    public long savesSince(@On CertificateNumber number, LocalDate from) {
        return ((Number) entities.createNativeQuery(SAVES + " AND m.opened_at >= ?2").setParameter(1, number.value()).setParameter(2, from.atStartOfDay())
                .getSingleResult()).longValue();
    }
}
