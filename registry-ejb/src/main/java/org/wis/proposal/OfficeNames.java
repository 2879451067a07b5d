package org.wis.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;

/** Names of the places and persons that a proposal speaks of. */
@Dependent
class OfficeNames {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Names of the divisions in a place, itself among them. */
    Map<DivisionCode, String> names(DivisionCode scope) {
        List<?> found = entities.createNativeQuery("SELECT code, name FROM division WHERE level <= 5 AND code LIKE CONCAT(?1, '%')").setParameter(1, scope.value()).getResultList();
        Map<DivisionCode, String> names = new HashMap<>();
        found.stream().map(Row::of).forEach(row -> names.put(DivisionCode.of(row.text(0)), row.text(1)));
        return names;
    }
}
