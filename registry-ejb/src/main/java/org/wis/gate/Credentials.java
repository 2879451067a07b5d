package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one row per person that orders her writes and the changes of her right to write. Whoever takes it first, commits first:
 * so no line can be written after a suspension has been committed.
 */
@Dependent
public class Credentials {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /**
     * Takes the person's row until the end of the transaction. Must be the first statement of the transaction, before any fact is read.
     *
     * @param staffId the person whose right to write is used or changed
     */
    public void lock(long staffId) {
        entities.createNativeQuery("SELECT revision FROM credential WHERE staff_id = ? FOR UPDATE")
                .setParameter(1, staffId)
                .getResultList();
    }
}
