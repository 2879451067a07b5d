package org.wis.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.session.SessionId;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** Rosters, one's own seats, and what waits for a county. */
@Dependent
class RosterRows {

    private static final String PLACE = "CASE WHEN e.state = 'WAITING' THEN (SELECT COUNT(*) FROM enrolment w WHERE w.session_id = e.session_id AND w.state = 'WAITING'"
            + " AND (w.waiting_since < e.waiting_since OR w.waiting_since = e.waiting_since AND w.id <= e.id)) ELSE 0 END";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Of a session, of one county or of all; who sits first, then the waiting list in its order, then who is out. */
    List<RosterLine> roster(SessionId session, DivisionCode scope) {
        return roster("e.session_id = ?1 AND o.division_code LIKE CONCAT(?2, '%')", session.value(), scope.value());
    }

    /** Bookings to the year before that wait for a county or for the province. */
    List<RosterLine> bookings(DivisionCode scope, boolean province) {
        return roster(province ? "e.booking_county_at IS NOT NULL AND e.booked_year IS NULL AND ?1 = ?1 AND o.division_code LIKE CONCAT(?2, '%')"
                : "e.booking_requested_at IS NOT NULL AND e.booking_county_at IS NULL AND ?1 = ?1 AND o.division_code LIKE CONCAT(?2, '%')", 0, scope.value());
    }

    private List<RosterLine> roster(String where, long number, String scope) {
        List<?> found = entities.createNativeQuery("SELECT e.id, e.session_id, e.staff_id, p.name, o.name, e.county_code, e.state, e.booked_year, v.name, " + PLACE + ","
                        + " e.booking_requested_at, e.booking_county_at FROM enrolment e JOIN staff p ON p.id = e.staff_id JOIN office o ON o.id = p.office_id"
                        + " JOIN division v ON v.code = e.county_code WHERE " + where
                        + " ORDER BY FIELD(e.state, 'REQUESTED', 'NOMINATED', 'CONFIRMED', 'WAITING', 'EXCHANGED', 'DECLINED', 'WITHDRAWN'), e.waiting_since, o.division_code, e.id")
                .setParameter(1, number)
                .setParameter(2, scope)
                .getResultList();
        return found.stream().map(Row::of)
                .map(row -> new RosterLine(new Enrolled(new EnrolmentId(row.number(0)), new SessionId(row.number(1)), new StaffId(row.number(2)), row.text(3), row.text(4),
                        DivisionCode.of(row.text(5)), EnrolmentState.valueOf(row.text(6)), row.empty(7) ? null : (int) row.number(7)), row.text(8), (int) row.number(9),
                        new Booking(row.empty(7) ? null : (int) row.number(7), row.moment(10), row.moment(11))))
                .toList();
    }

    /** A person's own enrolments, newest session first: number, session, state, place, booking, reason. */
    List<Row> own(StaffId staff) {
        List<?> found = entities.createNativeQuery("SELECT e.id, e.session_id, e.state, " + PLACE + ", e.booked_year, e.booking_requested_at, e.booking_county_at, e.reason"
                        + " FROM enrolment e JOIN training_session s ON s.id = e.session_id WHERE e.staff_id = ?1 ORDER BY s.first_day DESC, e.id DESC")
                .setParameter(1, staff.value())
                .getResultList();
        return found.stream().map(Row::of).toList();
    }

    List<ExchangeLine> exchanges(DivisionCode county) {
        List<?> found = entities.createNativeQuery("SELECT x.id, fo.name, fc.title, fs.first_day, sp.name, sc.title, ss.first_day FROM seat_exchange x"
                        + " JOIN enrolment f ON f.id = x.first_enrolment_id JOIN staff fp ON fp.id = f.staff_id JOIN office fo ON fo.id = fp.office_id"
                        + " JOIN training_session fs ON fs.id = f.session_id JOIN course fc ON fc.id = fs.course_id"
                        + " JOIN enrolment s ON s.id = x.second_enrolment_id JOIN staff sp ON sp.id = s.staff_id JOIN office so ON so.id = sp.office_id"
                        + " JOIN training_session ss ON ss.id = s.session_id JOIN course sc ON sc.id = ss.course_id"
                        + " WHERE x.state = 'PROPOSED' AND so.division_code LIKE CONCAT(?1, '%') ORDER BY x.id")
                .setParameter(1, county.value())
                .getResultList();
        return found.stream().map(Row::of)
                .map(row -> new ExchangeLine(new ExchangeId(row.number(0)), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)))
                .toList();
    }

    /** Seats in other sessions of the same course that are announced and not begun. */
    List<OtherSeat> otherSeats(EnrolmentId mine, LocalDate today) {
        List<?> found = entities.createNativeQuery("SELECT e.id, c.title, s.first_day, o.name FROM enrolment m JOIN training_session ms ON ms.id = m.session_id"
                        + " JOIN office mo ON mo.id = ms.organiser_office_id"
                        + " JOIN training_session s ON s.id <> ms.id AND s.state = 'PUBLISHED' AND s.first_day > ?2 JOIN course c ON c.id = s.course_id"
                        + " JOIN office so ON so.id = s.organiser_office_id AND so.division_code = mo.division_code"
                        + " JOIN enrolment e ON e.session_id = s.id AND e.state IN ('NOMINATED', 'CONFIRMED') AND e.staff_id <> m.staff_id"
                        + " JOIN staff p ON p.id = e.staff_id JOIN office o ON o.id = p.office_id WHERE m.id = ?1 ORDER BY s.first_day, o.division_code")
                .setParameter(1, mine.value())
                .setParameter(2, today)
                .getResultList();
        return found.stream().map(Row::of).map(row -> new OtherSeat(new EnrolmentId(row.number(0)), row.text(1), row.day(2), row.text(3))).toList();
    }
}
