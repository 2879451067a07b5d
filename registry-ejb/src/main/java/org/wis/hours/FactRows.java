package org.wis.hours;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.wis.staff.Row;
import org.wis.staff.Spell;
import org.wis.staff.StaffId;

/** The lines of the database that decide the training years of one person. What others may just have changed is read with a lock when it is to be counted. */
@Dependent
class FactRows {

    private static final String NEVER_OLD = " LOCK IN SHARE MODE";
    private static final String HER_SESSIONS = " IN (SELECT e.session_id FROM enrolment e WHERE e.staff_id = ?1 AND e.state = 'CONFIRMED'"
            + " UNION SELECT d.session_id FROM trainer t JOIN session_half_day h ON h.trainer_id = t.id JOIN session_day d ON d.id = h.session_day_id WHERE t.staff_id = ?1)";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Sends what this transaction has changed, so that the readings see it. */
    void flush() {
        entities.flush();
    }

    /** Enrolment, session, booked year, county approval, day of the province's confirmation, result, day of completion. */
    List<Row> enrolments(StaffId staff, boolean toCount) {
        return rows("SELECT e.id, e.session_id, e.booked_year, e.booking_county_at IS NOT NULL, DATE(e.booking_province_at), c.result, c.completed_on"
                + " FROM enrolment e LEFT JOIN completion c ON c.enrolment_id = e.id WHERE e.staff_id = ?1 AND e.state = 'CONFIRMED'", staff, toCount).toList();
    }

    /** Enrolment, half-day, state, signed in, signed out. */
    List<Row> attendances(StaffId staff, boolean toCount) {
        return rows("SELECT a.enrolment_id, a.half_day_id, a.state, a.signed_in_at, a.signed_out_at FROM enrolment e JOIN attendance a ON a.enrolment_id = e.id"
                + " WHERE e.staff_id = ?1 AND e.state = 'CONFIRMED'", staff, toCount).toList();
    }

    /** Session, title, course, repeatable, pre-service, recognised, level, online, online counts, first day, last day, completed. */
    List<Row> sessions(StaffId staff) {
        return rows("SELECT s.id, c.title, s.course_id, c.repeatable, c.pre_service, c.recognised, s.organiser_level, s.online, s.online_counts, s.first_day, s.last_day,"
                + " s.state = 'COMPLETED' FROM training_session s JOIN course c ON c.id = s.course_id WHERE s.state <> 'CANCELLED' AND s.id" + HER_SESSIONS, staff, false).toList();
    }

    /** Session, day, approved minutes, half-day, starts, ends, whether she teaches it. */
    List<Row> halfDays(StaffId staff) {
        return rows("SELECT d.session_id, d.day, d.approved_minutes, h.id, h.starts_at, h.ends_at, COALESCE(t.staff_id = ?1, FALSE) FROM session_day d"
                + " JOIN session_half_day h ON h.session_day_id = d.id LEFT JOIN trainer t ON t.id = h.trainer_id"
                + " WHERE NOT d.dropped AND NOT h.dropped AND d.session_id" + HER_SESSIONS, staff, false).toList();
    }

    /** Title, organiser, level, online, online counts, day, starts, ends, approved minutes, last day, result, recognised. */
    List<Row> outside(StaffId staff, boolean toCount) {
        return rows("SELECT title, organiser, organiser_level, online, online_counts, day, starts_at, ends_at, approved_minutes, last_day, result, recognised"
                + " FROM outside_training WHERE staff_id = ?1", staff, toCount).toList();
    }

    List<Spell> posts(StaffId staff) {
        return rows("SELECT valid_from, valid_to FROM appointment WHERE staff_id = ?1 AND position_type IN ('TOWNSHIP_OPERATOR', 'COUNTY_INFO_MANAGER')", staff, false)
                .map(row -> new Spell(row.day(0), row.day(1))).toList();
    }

    List<Spell> leaves(StaffId staff) {
        return rows("SELECT valid_from, valid_to FROM leave_period WHERE staff_id = ?1 AND kind IN ('MATERNITY', 'SICK', 'STUDY')", staff, false)
                .map(row -> new Spell(row.day(0), row.day(1))).toList();
    }

    private Stream<Row> rows(String statement, StaffId staff, boolean neverOld) {
        List<?> found = entities.createNativeQuery(statement + (neverOld ? NEVER_OLD : "")).setParameter(1, staff.value()).getResultList();
        return found.stream().map(Row::of);
    }
}
