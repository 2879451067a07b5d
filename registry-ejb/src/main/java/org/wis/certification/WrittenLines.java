package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;

/** What was written under certificates: the mandates that rest on one, by its index on certificate and time, and the lines of the trail that name them. */
@Dependent
class WrittenLines {

    private static final String FROM = " FROM certificate c JOIN mandate m ON m.certificate_id = c.id AND m.opened_at >= ?2"
            + " JOIN audit_line l ON l.mandate_id = m.id AND l.kind = 'WRITE'"
            + " LEFT JOIN reverification r ON r.id = (SELECT MAX(x.id) FROM reverification x WHERE x.audit_line_id = l.id)"
            + " LEFT JOIN account a ON a.id = r.verified_by LEFT JOIN staff s ON s.id = a.staff_id"
            + " WHERE c.number = ?1 AND m.target_division LIKE CONCAT(?3, '%') AND (?4 = 0 OR r.id IS NULL OR r.result = 'TO_MEND')";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    long count(DivisionCode scope, CertificateNumber number, LocalDate from, boolean openOnly) {
        return ((Number) bind(entities.createNativeQuery("SELECT COUNT(*)" + FROM), scope, number, from, openOnly).getSingleResult()).longValue();
    }

    List<WrittenLine> lines(DivisionCode scope, CertificateNumber number, LocalDate from, boolean openOnly, int first, int max) {
        Query query = entities.createNativeQuery("SELECT l.id, l.at, l.action, l.subject, m.target_division, r.result, r.note, COALESCE(s.name, a.username), r.verified_at"
                + FROM + " ORDER BY m.opened_at, l.id LIMIT ?5 OFFSET ?6");
        List<?> found = bind(query, scope, number, from, openOnly).setParameter(5, max).setParameter(6, first).getResultList();
        return found.stream().map(Row::of).map(WrittenLines::line).toList();
    }

    /** Whose records a line is about; empty when no such line of writing is there. */
    Optional<DivisionCode> division(WrittenLineId id) {
        List<?> found = entities.createNativeQuery("SELECT m.target_division FROM audit_line l JOIN mandate m ON m.id = l.mandate_id WHERE l.id = ?1 AND l.kind = 'WRITE'")
                .setParameter(1, id.value()).getResultList();
        return found.stream().findFirst().map(code -> DivisionCode.of(code.toString()));
    }

    /** The certificate under which a line was written since a day; empty when it rests on another or is older. */
    boolean restsOn(WrittenLineId id, CertificateNumber number, LocalDate from) {
        return !entities.createNativeQuery("SELECT l.id FROM audit_line l JOIN mandate m ON m.id = l.mandate_id JOIN certificate c ON c.id = m.certificate_id"
                        + " WHERE l.id = ?1 AND l.kind = 'WRITE' AND c.number = ?2 AND m.opened_at >= ?3")
                .setParameter(1, id.value()).setParameter(2, number.value()).setParameter(3, from.atStartOfDay()).getResultList().isEmpty();
    }

    void add(Reverification reverification) {
        entities.persist(reverification);
        entities.flush();
    }

    private static Query bind(Query query, DivisionCode scope, CertificateNumber number, LocalDate from, boolean openOnly) {
        return query.setParameter(1, number.value()).setParameter(2, from.atStartOfDay()).setParameter(3, scope.value()).setParameter(4, openOnly ? 1 : 0);
    }

    private static WrittenLine line(Row row) {
        return new WrittenLine(new WrittenLineId(row.number(0)), row.moment(1), row.text(2), row.text(3), DivisionCode.of(row.text(4)),
                row.empty(5) ? null : ReverificationResult.valueOf(row.text(5)), row.text(6), row.text(7), row.moment(8));
    }
}
