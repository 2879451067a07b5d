package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;

/** Reads every fact about a person in one statement, afresh. For a write the credential row must have been locked before. */
@Dependent
class FactReading {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /**
     * The facts as they are committed now.
     *
     * @param who    who is signed in
     * @param target what the act is about; may be null
     * @param at     the moment, official time
     */
    Facts read(SignedIn who, Target target, LocalDateTime at) {
        List<?> rows = entities.createNativeQuery("SELECT name, value, valid_from, valid_to FROM parameter").getResultList();
        throw new IllegalStateException("facts of account " + who.accountId() + " on " + target + " at " + at + ": " + rows.size());
    }
}
