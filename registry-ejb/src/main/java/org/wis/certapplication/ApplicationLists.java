package org.wis.certapplication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.wis.certification.CertificateNumber;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** Lists of applications, joined and filtered in the database; the contents of files are never read here. */
@Dependent
class ApplicationLists {

    private static final String COLUMNS = "SELECT p.id, s.id, s.name, o.name, o.division_code, p.type, p.state, p.applied_at, p.state_since, p.exam, c.number, p.statement, p.to_mend";
    private static final String TABLES = " FROM certificate_application p JOIN staff s ON s.id = p.staff_id JOIN office o ON o.id = s.office_id"
            + " LEFT JOIN certificate c ON c.id = p.certificate_id";
    private static final String WHERE = " WHERE o.division_code LIKE CONCAT(?1, '%') AND (?2 = '' OR p.state = ?2) AND (?3 = '' OR s.name LIKE CONCAT(?3, '%'))";
    /** Text of the statement and of what is to be mended, after the columns of a line. */
    private static final int STATEMENT = 11;
    private static final int TO_MEND = 12;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    long count(DivisionCode scope, ApplicationFilter filter) {
        return ((Number) bind(entities.createNativeQuery("SELECT COUNT(*)" + TABLES + WHERE), scope, filter).getSingleResult()).longValue();
    }

    List<ApplicationLine> lines(DivisionCode scope, ApplicationFilter filter, int first, int max) {
        List<?> found = bind(entities.createNativeQuery(COLUMNS + TABLES + WHERE + " ORDER BY p.state_since, p.id LIMIT ?4 OFFSET ?5"), scope, filter)
                .setParameter(4, max).setParameter(5, first).getResultList();
        return found.stream().map(Row::of).map(ApplicationLists::line).toList();
    }

    /** Numbers of a person's applications, newest first. */
    List<ApplicationId> of(StaffId applicant) {
        List<?> found = entities.createNativeQuery("SELECT id FROM certificate_application WHERE staff_id = ?1 ORDER BY id DESC").setParameter(1, applicant.value()).getResultList();
        return found.stream().map(id -> new ApplicationId(((Number) id).longValue())).toList();
    }

    /** A line with its statement and what is to be mended. */
    Optional<Whole> whole(ApplicationId id) {
        List<?> found = entities.createNativeQuery(COLUMNS + TABLES + " WHERE p.id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(Row::of).map(row -> new Whole(line(row), row.text(STATEMENT), row.text(TO_MEND))).findFirst();
    }

    List<PaperLine> papers(ApplicationId id) {
        List<?> found = entities.createNativeQuery("SELECT id, name, media_type, size, added_at FROM application_file WHERE application_id = ?1 AND kind = 'PAPER'"
                + " AND replaced_at IS NULL ORDER BY id").setParameter(1, id.value()).getResultList();
        return found.stream().map(Row::of).map(row -> new PaperLine(row.number(0), row.text(1), row.text(2), (int) Math.max(1, row.number(3) / 1024), row.moment(4))).toList();
    }

    /** Whether the photo has an even ground; empty without a photo. */
    Optional<Boolean> photo(ApplicationId id) {
        List<?> found = entities.createNativeQuery("SELECT even_ground FROM application_file WHERE application_id = ?1 AND kind = 'PHOTO' AND replaced_at IS NULL ORDER BY id DESC LIMIT 1")
                .setParameter(1, id.value()).getResultList();
        return found.stream().map(Row::of).map(row -> row.flag(0)).findFirst();
    }

    List<ApplicationHistoryLine> history(ApplicationId id) {
        List<?> found = entities.createNativeQuery("SELECT e.event, e.at, COALESCE(s.name, a.username), e.document_no, e.reason, e.before_state, e.after_state"
                + " FROM application_event e JOIN account a ON a.id = e.account_id LEFT JOIN staff s ON s.id = a.staff_id WHERE e.application_id = ?1 ORDER BY e.id")
                .setParameter(1, id.value()).getResultList();
        return found.stream().map(Row::of).map(row -> new ApplicationHistoryLine(ApplicationStep.valueOf(row.text(0)), row.moment(1), row.text(2), row.text(3), row.text(4),
                row.empty(5) ? null : ApplicationState.valueOf(row.text(5)), ApplicationState.valueOf(row.text(6)))).toList();
    }

    /** A line and the long texts. */
    record Whole(ApplicationLine line, String statement, String toMend) {
    }

    private static Query bind(Query query, DivisionCode scope, ApplicationFilter filter) {
        return query.setParameter(1, scope.value()).setParameter(2, filter.state() == null ? "" : filter.state().name())
                .setParameter(3, filter.text() == null ? "" : filter.text().strip().replaceAll("[\\\\%_]", "\\\\$0"));
    }

    private static ApplicationLine line(Row row) {
        return new ApplicationLine(new ApplicationId(row.number(0)), new StaffId(row.number(1)), row.text(2), row.text(3), DivisionCode.of(row.text(4)),
                CertificateNumber.Level.valueOf(row.text(5)), ApplicationState.valueOf(row.text(6)), row.moment(7), row.moment(8), row.text(9),
                row.empty(10) ? null : new CertificateNumber(row.text(10)));
    }
}
