package org.wis.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Refuses to run for real on anything that belongs to the demo, so that demo data can never meet real women. */
@Dependent
class ModeCheck {

    @Inject
    private Mode mode;
    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    void check() {
        if (mode.isDemo()) {
            return;
        }
        refuseIfAny("SELECT COUNT(*) FROM division WHERE code LIKE '99%'", "the database holds divisions of the demo (prefix 99); use an empty database");
        refuseIfAny("SELECT COUNT(*) FROM account WHERE demo = TRUE", "the database holds demo accounts; use an empty database");
    }

    private void refuseIfAny(String question, String sentence) {
        if (((Number) entities.createNativeQuery(question).getSingleResult()).longValue() > 0) {
            throw new IllegalStateException("Production mode: " + sentence);
        }
    }
}
