package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** Lists of certificates, joined and filtered in the database. */
@Dependent
class CertificateLists {

    private static final String STATE = "certificate_state(c.status, c.suspension_last_day, c.suspended_by, c.valid_from, c.valid_to, ?2)";
    private static final String FROM = " FROM certificate c JOIN staff s ON s.id = c.staff_id JOIN office o ON o.id = s.office_id"
            + " WHERE o.division_code LIKE CONCAT(?1, '%')"
            + " AND (?3 = '' OR " + STATE + " = ?3)"
            + " AND (?4 < 0 OR (c.valid_to >= ?2 AND c.valid_to <= DATE_ADD(?2, INTERVAL ?4 DAY) AND " + STATE + " = 'VALID'))"
            + " AND (?5 = '' OR c.number LIKE CONCAT(?5, '%') OR s.name LIKE CONCAT(?5, '%'))";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    long count(DivisionCode scope, CertificateFilter filter, LocalDate day) {
        return ((Number) bind(entities.createNativeQuery("SELECT COUNT(*)" + FROM), scope, filter, day).getSingleResult()).longValue();
    }

    List<CertificateLine> lines(DivisionCode scope, CertificateFilter filter, LocalDate day, int first, int max) {
        Query query = entities.createNativeQuery("SELECT c.number, s.id, s.name, o.name, o.division_code, c.type, " + STATE + ", c.valid_from, c.valid_to,"
                + " c.copy_lost_on IS NOT NULL AND c.reissued_on IS NULL,"
                + " EXISTS (SELECT 1 FROM renewal_application r WHERE r.certificate_id = c.id AND r.decided_on IS NULL)"
                + FROM + " ORDER BY o.division_code, c.valid_to, c.id LIMIT ?6 OFFSET ?7");
        List<?> found = bind(query, scope, filter, day).setParameter(6, max).setParameter(7, first).getResultList();
        return found.stream().map(row -> line(Row.of(row), day)).toList();
    }

    private static Query bind(Query query, DivisionCode scope, CertificateFilter filter, LocalDate day) {
        return query.setParameter(1, scope.value())
                .setParameter(2, day)
                .setParameter(3, filter.state() == null ? "" : filter.state().name())
                .setParameter(4, filter.expiringDays() == null ? -1 : filter.expiringDays())
                .setParameter(5, filter.text() == null ? "" : filter.text().strip().replaceAll("[\\\\%_]", "\\\\$0"));
    }

    private static CertificateLine line(Row row, LocalDate day) {
        LocalDate validTo = row.day(8);
        return new CertificateLine(new CertificateNumber(row.text(0)), new StaffId(row.number(1)), row.text(2), row.text(3), DivisionCode.of(row.text(4)),
                CertificateNumber.Level.valueOf(row.text(5)), CertificateState.valueOf(row.text(6)), row.day(7), validTo, ChronoUnit.DAYS.between(day, validTo),
                row.flag(9), row.flag(10));
    }
}
