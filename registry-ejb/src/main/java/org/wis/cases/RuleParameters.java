package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parameters of the validation rules. */
@Dependent
class RuleParameters {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /** The limits in force on this day. @throws IllegalStateException when the table lacks one */
    RuleLimits limitsOn(LocalDate day) {
        List<?> rows = entities.createNativeQuery("SELECT name, value FROM parameter WHERE name LIKE 'rule.%' AND valid_from <= ? AND valid_to > ?")
                .setParameter(1, day)
                .setParameter(2, day)
                .getResultList();
        Map<String, String> parameters = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            parameters.put((String) columns[0], (String) columns[1]);
        }
        return RuleLimits.of(parameters);
    }
}
