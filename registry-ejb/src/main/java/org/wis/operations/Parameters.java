package org.wis.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored parameters. */
@Dependent
class Parameters {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    Optional<ParameterRow> on(String name, LocalDate day) {
        return entities.createQuery("SELECT p FROM ParameterRow p WHERE p.name = :name AND p.validFrom <= :day AND p.validTo > :day", ParameterRow.class)
                .setParameter("name", name)
                .setParameter("day", day)
                .getResultStream().findFirst();
    }

    List<ParameterRow> all() {
        return entities.createQuery("SELECT p FROM ParameterRow p ORDER BY p.name, p.validFrom", ParameterRow.class).getResultList();
    }

    /** Adds a row after what changed before it is written: spans must not overlap even for a moment. */
    void addAfterChanges(ParameterRow row) {
        entities.flush();
        entities.persist(row);
    }
}
