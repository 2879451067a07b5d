package org.wis.canary.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A store that is not hidden. */
@Dependent
public class PublishedRows {

    @PersistenceContext
    private EntityManager entities;

    Object read() {
        return entities.find(OpenCard.class, 1L);
    }
}
