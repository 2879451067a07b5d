package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wis.enrolment.EnrolmentId;
import org.wis.session.HalfDayId;
import org.wis.session.SessionId;
import org.wis.staff.Row;

/** The stored attendance. What may be changed is read with a lock. */
@Dependent
class Attendances {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    List<Attendance> of(EnrolmentId enrolment) {
        return entities.createQuery("SELECT a FROM Attendance a WHERE a.enrolmentId = :enrolment ORDER BY a.halfDayId", Attendance.class)
                .setParameter("enrolment", enrolment.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<Attendance> of(EnrolmentId enrolment, HalfDayId half) {
        return of(enrolment).stream().filter(one -> one.half().equals(half)).findFirst();
    }

    /** Everything kept for a half-day, by person. */
    Map<EnrolmentId, Attendance> in(HalfDayId half) {
        return entities.createQuery("SELECT a FROM Attendance a WHERE a.halfDayId = :half", Attendance.class)
                .setParameter("half", half.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .collect(Collectors.toMap(Attendance::enrolment, one -> one));
    }

    /** Everything kept for a session, to look at. */
    List<KeptHalf> kept(SessionId session) {
        List<?> rows = entities.createNativeQuery("SELECT a.enrolment_id, a.half_day_id, a.state, a.signed_in_at, a.signed_out_at, a.reason, a.source FROM attendance a"
                + " JOIN enrolment e ON e.id = a.enrolment_id WHERE e.session_id = ?1").setParameter(1, session.value()).getResultList();
        return rows.stream().map(Row::of).map(row -> new KeptHalf(new EnrolmentId(row.number(0)), new HalfDayId(row.number(1)),
                new AttendanceMark(AttendanceState.valueOf(row.text(2)), HeldSessions.clock(row.cells()[3]), HeldSessions.clock(row.cells()[4]), row.text(5)),
                AttendanceSource.valueOf(row.text(6)))).toList();
    }

    /** The versions of a person's half-days, the oldest first. */
    List<TrailLine> trail(EnrolmentId enrolment) {
        List<?> rows = entities.createNativeQuery("SELECT a.half_day_id, a.state, a.signed_in_at, a.signed_out_at, a.source, a.reason, a.document_no, COALESCE(s.name, c.username),"
                + " a.recorded_at FROM attendance FOR SYSTEM_TIME ALL a JOIN account c ON c.id = a.recorded_by LEFT JOIN staff s ON s.id = c.staff_id"
                + " WHERE a.enrolment_id = ?1 ORDER BY a.recorded_at, a.half_day_id, a.version").setParameter(1, enrolment.value()).getResultList();
        return rows.stream().map(Row::of).map(row -> new TrailLine(new HalfDayId(row.number(0)), row.text(1), text(row, 2), text(row, 3), row.text(4), row.text(5), row.text(6),
                row.text(7), row.moment(8))).toList();
    }

    Attendance add(Attendance attendance) {
        entities.persist(attendance);
        return attendance;
    }

    void flush() {
        entities.flush();
    }

    private static String text(Row row, int column) {
        return row.empty(column) ? "" : HeldSessions.clock(row.cells()[column]).toString();
    }
}
