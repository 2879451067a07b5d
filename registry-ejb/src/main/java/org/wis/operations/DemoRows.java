package org.wis.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    boolean hasApplications() {
        return !entities.createNativeQuery("SELECT id FROM certificate_application LIMIT 1").getResultList().isEmpty();
    }

    Optional<Long> staff(byte[] idNumberIndex) {
        List<?> found = entities.createNativeQuery("SELECT id FROM staff WHERE id_number_index = ?1").setParameter(1, idNumberIndex).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** Number of the office of a division. */
    long office(DivisionCode division) {
        return number("SELECT id FROM office WHERE division_code = ?1", division.value());
    }

    boolean hasCourse(long office) {
        return !entities.createNativeQuery("SELECT id FROM course WHERE owner_office_id = ?1").setParameter(1, office).getResultList().isEmpty();
    }

    /** Number of an account by its name. */
    long accountOf(String username) {
        return number("SELECT id FROM account WHERE username = ?1", username);
    }

    /** Number of the person behind an account. */
    long staffOf(String username) {
        return number("SELECT staff_id FROM account WHERE username = ?1", username);
    }

    private long number(String query, String value) {
        return ((Number) entities.createNativeQuery(query).setParameter(1, value).getSingleResult()).longValue();
    }

    /** How many cards each village keeps, by its code. */
    Map<String, Long> cardsByVillage() {
        List<?> counts = entities.createNativeQuery("SELECT managing_division, COUNT(*) FROM woman_case GROUP BY managing_division").getResultList();
        return counts.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> String.valueOf(row[0]), row -> ((Number) row[1]).longValue()));
    }

    <T> T add(T row) {
        entities.persist(row);
        entities.flush();
        return row;
    }
}
