package org.wis.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;

/** Rows of the demo, written and found again. */
@Dependent
class DemoRows {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    boolean hasOffice(DivisionCode division) {
        return !entities.createNativeQuery("SELECT id FROM office WHERE division_code = ?1").setParameter(1, division.value()).getResultList().isEmpty();
    }

    Optional<Long> staff(byte[] idNumberIndex) {
        List<?> found = entities.createNativeQuery("SELECT id FROM staff WHERE id_number_index = ?1").setParameter(1, idNumberIndex).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** Codes of the villages that keep a card already. */
    Set<String> villagesWithCards() {
        List<?> codes = entities.createNativeQuery("SELECT DISTINCT managing_division FROM woman_case").getResultList();
        return codes.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    <T> T add(T row) {
        entities.persist(row);
        entities.flush();
        return row;
    }
}
