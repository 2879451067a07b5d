package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wis.division.DivisionCode;

/** Reads the facts of all who enter data in a division in one call of the database, without a lock. */
@Dependent
class FactsOfPeople {

    private static final char BETWEEN = '\u001f';
    private static final long EVERYBODY = 0;

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /**
     * By number of the person, in order: the same facts, about no target, that the gate would read of her when she writes. Whoever has no account is read as one
     * whose account is closed.
     */
    Map<Long, Facts> in(DivisionCode scope, LocalDate day) {
        List<?> lines = entities.createNativeQuery("CALL facts_of_people(?, ?)").setParameter(1, scope.value()).setParameter(2, day).getResultList();
        Map<Long, FactRows> people = new TreeMap<>();
        for (Object line : lines) {
            String text = (String) line;
            int end = text.indexOf(BETWEEN);
            people.computeIfAbsent(Long.valueOf(text.substring(0, end)), id -> new FactRows(true)).take(text.substring(end + 1));
        }
        FactRows common = people.remove(EVERYBODY);
        RuleBook rules = common.rules();
        Map<Long, Facts> facts = new LinkedHashMap<>();
        people.forEach((id, rows) -> facts.put(id, rows.factsOfOne(common, rules)));
        return facts;
    }
}
