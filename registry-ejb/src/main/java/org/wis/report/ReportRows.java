package org.wis.report;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.Row;

/** Counts for the reports, grouped in the database by the first digits of the division. */
@Dependent
class ReportRows {

    private static final String STATE = "certificate_state(b.status, b.suspension_last_day, b.suspended_by, b.valid_from, b.valid_to, ?2) = 'VALID'";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Posts by row of the report; who holds a post is counted as the page of gaps counts her. */
    List<PostsRow> posts(DivisionCode scope, int digits, LocalDate day, Set<EstablishmentKind> established, int warningDays) {
        String kinds = established.stream().map(kind -> String.valueOf(kind.code())).collect(Collectors.joining(","));
        List<?> found = entities.createNativeQuery("SELECT k.code, k.name, SUM(t.required), SUM(t.held), SUM(GREATEST(0, t.required - t.held)), SUM(t.certified), SUM(t.expiring) FROM ("
                        + "SELECT o.division_code, n.required, COUNT(a.id) AS held,"
                        + " COALESCE(SUM(EXISTS (SELECT 1 FROM certificate b WHERE b.staff_id = a.staff_id AND " + STATE + ")), 0) AS certified,"
                        + " COALESCE(SUM(EXISTS (SELECT 1 FROM certificate b WHERE b.staff_id = a.staff_id AND " + STATE + ")"
                        + "   AND NOT EXISTS (SELECT 1 FROM certificate b WHERE b.staff_id = a.staff_id AND b.valid_to > ?5 AND " + STATE + ")), 0) AS expiring"
                        + " FROM office o JOIN position_norm n ON n.office_level = o.level AND n.valid_from <= ?2 AND n.valid_to > ?2"
                        + " LEFT JOIN appointment a ON a.office_id = o.id AND a.position_type = n.position_type AND a.valid_from <= ?2 AND a.valid_to > ?2"
                        + "   AND FIND_IN_SET(a.establishment_kind, ?3) > 0"
                        + "   AND NOT EXISTS (SELECT 1 FROM leave_period l WHERE l.staff_id = a.staff_id AND l.kind = 'STOOD_DOWN' AND l.valid_from <= ?2 AND l.valid_to > ?2)"
                        + " WHERE o.division_code LIKE CONCAT(?1, '%') GROUP BY o.id, o.division_code, n.position_type, n.required"
                        + ") t JOIN division k ON k.code = LEFT(t.division_code, ?4) GROUP BY k.code, k.name ORDER BY k.code")
                .setParameter(1, scope.value()).setParameter(2, day).setParameter(3, kinds).setParameter(4, digits).setParameter(5, day.plusDays(warningDays))
                .getResultList();
        return found.stream().map(Row::of)
                .map(row -> new PostsRow(row.text(0), row.text(1), (int) row.number(2), (int) row.number(3), (int) row.number(4), (int) row.number(5), (int) row.number(6)))
                .toList();
    }

    /** Items of approved plans by row of the report. */
    List<TrainingRow> planItems(DivisionCode scope, int digits, int year) {
        List<?> found = entities.createNativeQuery("SELECT LEFT(o.division_code, ?3), COUNT(*) FROM training_plan_item i JOIN training_plan p ON p.id = i.plan_id"
                        + " JOIN office o ON o.id = p.office_id WHERE p.year = ?2 AND p.state = 'APPROVED' AND i.dropped = FALSE AND o.division_code LIKE CONCAT(?1, '%')"
                        + " GROUP BY LEFT(o.division_code, ?3)")
                .setParameter(1, scope.value()).setParameter(2, year).setParameter(3, digits).getResultList();
        return found.stream().map(Row::of)
                .map(row -> new TrainingRow(row.text(0), "", (int) row.number(1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)).toList();
    }

    /** Sessions that were held or are being held, by the level that counts; a session belongs to the year of its last day. */
    List<TrainingRow> sessions(DivisionCode scope, int digits, int year) {
        List<?> found = entities.createNativeQuery("SELECT LEFT(o.division_code, ?4), SUM(s.organiser_level = 2), SUM(s.organiser_level = 3), SUM(s.organiser_level = 4), SUM(s.organiser_level = 5)"
                        + " FROM training_session s JOIN office o ON o.id = s.organiser_office_id WHERE s.last_day BETWEEN ?2 AND ?3 AND s.state IN ('PUBLISHED', 'COMPLETED')"
                        + " AND o.division_code LIKE CONCAT(?1, '%') GROUP BY LEFT(o.division_code, ?4)")
                .setParameter(1, scope.value()).setParameter(2, LocalDate.of(year, 1, 1)).setParameter(3, LocalDate.of(year, 12, 31)).setParameter(4, digits).getResultList();
        return found.stream().map(Row::of)
                .map(row -> new TrainingRow(row.text(0), "", 0, (int) row.number(1), (int) row.number(2), (int) row.number(3), (int) row.number(4), 0, 0, 0, 0, 0, 0, 0)).toList();
    }
}
