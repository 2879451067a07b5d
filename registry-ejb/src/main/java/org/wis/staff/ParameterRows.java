package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Values of rules on a day. */
@Dependent
class ParameterRows {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    String value(String name, LocalDate day) {
        List<?> found = entities.createNativeQuery("SELECT value FROM parameter WHERE name = ?1 AND valid_from <= ?2 AND valid_to > ?2")
                .setParameter(1, name)
                .setParameter(2, day)
                .getResultList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no parameter " + name + " in force on " + day);
        }
        return (String) found.get(0);
    }
}
