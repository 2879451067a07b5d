package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.wis.time.OfficialTime;

/** Records a refusal in a transaction of its own, so that it stays when the refused one is rolled back. */
@Dependent
class RefusalRecord {

    private static final int SUBJECT_LIMIT = 80;

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;
    @Inject
    private OfficialTime time;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(Long accountId, String action, String subject, String reasons) {
        entities.createNativeQuery("INSERT INTO audit_line (at, account_id, kind, action, subject, detail) VALUES (?, ?, 'REFUSED', ?, ?, ?)")
                .setParameter(1, time.now())
                .setParameter(2, accountId)
                .setParameter(3, action)
                .setParameter(4, subject.length() > SUBJECT_LIMIT ? subject.substring(0, SUBJECT_LIMIT) : subject)
                .setParameter(5, reasons)
                .executeUpdate();
    }
}
