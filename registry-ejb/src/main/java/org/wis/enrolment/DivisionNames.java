package org.wis.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.wis.division.DivisionCode;

/** Names of divisions. */
@Dependent
class DivisionNames {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** The name; the code when there is none. */
    String of(DivisionCode code) {
        List<?> found = entities.createNativeQuery("SELECT name FROM division WHERE code = ?1").setParameter(1, code.value()).getResultList();
        return found.isEmpty() ? code.value() : (String) found.get(0);
    }
}
