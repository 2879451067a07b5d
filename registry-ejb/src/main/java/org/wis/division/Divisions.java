package org.wis.division;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wis.gate.Refused;

/** The stored divisions. */
@Dependent
class Divisions {

    private static final String ESCAPED = "[!%_]";

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    Division get(DivisionCode code) {
        return find(code).orElseThrow(() -> new Refused(DivisionRefusal.DIVISION_UNKNOWN, code));
    }

    Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(entities.find(Division.class, code));
    }

    void add(Division division) {
        entities.persist(division);
    }

    void add(DivisionChange change) {
        entities.persist(change);
    }

    /** Writes what is pending and forgets it, so that a long import does not fill the memory. */
    void flush() {
        entities.flush();
        entities.clear();
    }

    /** What is known of these codes: name, and the day it was closed or null. */
    Map<DivisionCode, KnownDivision> known(Collection<DivisionCode> codes) {
        Map<DivisionCode, KnownDivision> known = new HashMap<>(codes.size() * 2);
        if (codes.isEmpty()) {
            // SQL knows no empty list.
            return known;
        }
        entities.createQuery("SELECT d.code, d.name, d.validTo FROM Division d WHERE d.code IN :codes", Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .forEach(row -> known.put((DivisionCode) row[0], new KnownDivision((String) row[1], row[2] != null)));
        return known;
    }

    /** The codes of a level in force, by code, after one, at most so many. */
    List<DivisionCode> codesInForce(int level, String after, int limit) {
        return entities.createQuery("SELECT d.code FROM Division d WHERE d.level = :level AND d.validTo IS NULL AND d.digits > :after ORDER BY d.digits", DivisionCode.class)
                .setParameter("level", level)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What lies directly in a division (all provinces for null), by code. */
    List<Division> inner(DivisionCode parent) {
        TypedQuery<Division> query = parent == null
                ? entities.createQuery("SELECT d FROM Division d WHERE d.parent IS NULL ORDER BY d.code", Division.class)
                : entities.createQuery("SELECT d FROM Division d WHERE d.parent = :parent ORDER BY d.code", Division.class).setParameter("parent", parent);
        return query.getResultList();
    }

    long countInForceIn(DivisionCode parent) {
        return entities.createQuery("SELECT COUNT(d) FROM Division d WHERE d.parent = :parent AND d.validTo IS NULL", Long.class)
                .setParameter("parent", parent)
                .getSingleResult();
    }

    SortedMap<DivisionCode, String> namesIn(DivisionCode scope, int level) {
        SortedMap<DivisionCode, String> names = new TreeMap<>();
        entities.createQuery("SELECT d.digits, d.name FROM Division d WHERE d.digits LIKE :start AND d.level <= :level", Object[].class)
                .setParameter("start", scope.value() + "%")
                .setParameter("level", level)
                .getResultStream()
                .forEach(row -> names.put(DivisionCode.of((String) row[0]), (String) row[1]));
        return names;
    }

    List<Division> byCodePrefix(String digits, int limit) {
        return like("SELECT d FROM Division d WHERE d.digits LIKE :start ESCAPE '!' ORDER BY d.code", digits, limit);
    }

    List<Division> byNamePrefix(String start, int limit) {
        return like("SELECT d FROM Division d WHERE d.name LIKE :start ESCAPE '!' ORDER BY d.level, d.name, d.code", start, limit);
    }

    List<Division> byInitials(String start, int limit) {
        return like("SELECT d FROM Division d WHERE d.initials LIKE :start ESCAPE '!' ORDER BY d.level, d.initials, d.code", start.toLowerCase(Locale.ROOT), limit);
    }

    List<DivisionChange> changesOf(DivisionCode code) {
        return entities.createQuery("SELECT c FROM DivisionChange c WHERE c.code = :code ORDER BY c.id", DivisionChange.class)
                .setParameter("code", code)
                .getResultList();
    }

    private List<Division> like(String question, String start, int limit) {
        return entities.createQuery(question, Division.class)
                .setParameter("start", start.replaceAll(ESCAPED, "!$0") + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * @param name   the stored name
     * @param closed whether it is no longer in force
     */
    record KnownDivision(String name, boolean closed) {
    }
}
