package org.wis.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.wis.gate.CurrentMandate;
import org.wis.gate.Identity;
import org.wis.gate.SignedIn;
import org.wis.time.OfficialTime;

/** Writes audit lines in the transaction they speak of: a line exists exactly when what it tells was committed. */
@Dependent
public class AuditTrail {

    private static final int DETAIL_LIMIT = 2000;

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;
    @Inject
    private Identity identity;
    @Inject
    private CurrentMandate mandate;
    @Inject
    private OfficialTime time;

    /**
     * Appends a line.
     *
     * @param kind    sort of line
     * @param action  what was done, a code
     * @param subject what it was about: case number, certificate number, account name; never a personal value
     * @param detail  codes and field names, never the values of restricted fields; may be empty
     */
    public void record(AuditKind kind, String action, String subject, String detail) {
        Long account = identity.current().map(SignedIn::accountId).orElse(null);
        Long mandateId = mandate.isOpen() ? Long.valueOf(mandate.get().id()) : null;
        entities.createNativeQuery("INSERT INTO audit_line (at, account_id, kind, action, subject, mandate_id, detail) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, time.now())
                .setParameter(2, account)
                .setParameter(3, kind.name())
                .setParameter(4, action)
                .setParameter(5, subject)
                .setParameter(6, mandateId)
                .setParameter(7, detail.length() > DETAIL_LIMIT ? detail.substring(0, DETAIL_LIMIT) : detail)
                .executeUpdate();
    }
}
