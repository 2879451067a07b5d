package org.wis.canary.cases;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.wis.gate.Action;
import org.wis.gate.Reads;

/** A use case that reaches through to the database. */
@Stateless
public class ReachingThrough {

    @PersistenceContext
    private EntityManager entities;

    /** Reads past the stores. */
    @Reads(Action.READ_CASE)
    public Object read() {
        return entities.find(OpenCard.class, 1L);
    }
}
