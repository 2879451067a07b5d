package org.wis.canary.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A store that writes in bulk. */
@Dependent
class BulkWriting {

    @PersistenceContext
    private EntityManager entities;

    int write() {
        return entities.createQuery("SELECT c FROM OpenCard c").executeUpdate();
    }
}
