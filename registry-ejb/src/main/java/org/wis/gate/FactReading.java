package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;

/** Reads every fact about a person in one call of the database, afresh. */
@Dependent
class FactReading {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /**
     * The facts as they are committed now.
     *
     * @param who    who is signed in
     * @param target what the act is about; null when it is about nothing in particular
     * @param at     the moment, official time
     */
    Facts read(SignedIn who, Target target, LocalDateTime at) {
        return rows(who, at).facts(target);
    }

    /** The same before it is known what the act is about. */
    FactRows rows(SignedIn who, LocalDateTime at) {
        return rows(who, at, false);
    }

    /**
     * The facts of somebody who is about to write, with her credential row taken until the end of the transaction: from here on no suspension can commit before
     * this write does. Must be the first statement of the transaction.
     */
    FactRows lockAndRead(SignedIn who, LocalDateTime at) {
        return rows(who, at, who.staffId() != null);
    }

    /**
     * One line per fact: its name, then its values as {@link FactRows} knows them, set apart by a control character; nothing for null; texts typed by
     * people last, so that none can pass for another value.
     */
    private FactRows rows(SignedIn who, LocalDateTime at, boolean lock) {
        List<?> rows = entities.createNativeQuery("CALL facts_of_writer(?, ?, ?, ?)")
                .setParameter(1, who.accountId())
                .setParameter(2, who.staffId())
                .setParameter(3, at.toLocalDate())
                .setParameter(4, lock)
                .getResultList();
        FactRows facts = new FactRows(who.secondFactor());
        rows.forEach(row -> facts.take((String) row));
        return facts;
    }
}
