package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;

/** Offices by the division they serve: one for each. */
@Dependent
class OfficeMatches {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    Optional<OfficeId> of(DivisionCode division) {
        List<?> found = entities.createNativeQuery("SELECT id FROM office WHERE division_code = ?1").setParameter(1, division.value()).getResultList();
        return found.stream().map(id -> new OfficeId(((Number) id).longValue())).findFirst();
    }
}
