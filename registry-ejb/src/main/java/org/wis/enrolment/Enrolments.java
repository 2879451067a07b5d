package org.wis.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;

/** The stored enrolments. What is got to be changed is read with a lock, after the session's row was taken. */
@Dependent
class Enrolments {

    private static final int COUNTY_DIGITS = 6;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Everybody of a session, in the order in which they asked. */
    List<Enrolment> of(SessionId session) {
        return entities.createQuery("SELECT e FROM Enrolment e WHERE e.session = :session ORDER BY e.id", Enrolment.class)
                .setParameter("session", session.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Enrolment get(EnrolmentId id) {
        Enrolment enrolment = entities.find(Enrolment.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (enrolment == null) {
            throw new Refused(EnrolmentRefusal.ENROLMENT_UNKNOWN);
        }
        return enrolment;
    }

    /** The session of an enrolment; it never changes, so it may be read before the session's row is taken. */
    SessionId sessionOf(EnrolmentId id) {
        List<?> found = entities.createNativeQuery("SELECT session_id FROM enrolment WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(session -> new SessionId(((Number) session).longValue())).findFirst()
                .orElseThrow(() -> new Refused(EnrolmentRefusal.ENROLMENT_UNKNOWN));
    }

    /** The person of an enrolment; she never changes. */
    StaffId staffOf(EnrolmentId id) {
        List<?> found = entities.createNativeQuery("SELECT staff_id FROM enrolment WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(staff -> new StaffId(((Number) staff).longValue())).findFirst()
                .orElseThrow(() -> new Refused(EnrolmentRefusal.ENROLMENT_UNKNOWN));
    }

    Optional<String> divisionOfPerson(EnrolmentId id) {
        List<?> found = entities.createNativeQuery("SELECT o.division_code FROM enrolment e JOIN staff s ON s.id = e.staff_id JOIN office o ON o.id = s.office_id WHERE e.id = ?1")
                .setParameter(1, id.value())
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** The county of a person's home office, six digits. */
    String homeCounty(EnrolmentId id) {
        return divisionOfPerson(id).filter(code -> code.length() >= COUNTY_DIGITS).map(code -> code.substring(0, COUNTY_DIGITS))
                .orElseThrow(() -> new Refused(EnrolmentRefusal.PERSON_WITHOUT_POST));
    }

    SeatExchange exchange(ExchangeId id) {
        SeatExchange exchange = entities.find(SeatExchange.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (exchange == null) {
            throw new Refused(EnrolmentRefusal.EXCHANGE_UNKNOWN);
        }
        return exchange;
    }

    /** Division of the person whose county decides on an exchange. */
    Optional<String> decidingDivision(ExchangeId id) {
        List<?> found = entities.createNativeQuery("SELECT o.division_code FROM seat_exchange x JOIN enrolment e ON e.id = x.second_enrolment_id JOIN staff s ON s.id = e.staff_id"
                        + " JOIN office o ON o.id = s.office_id WHERE x.id = ?1")
                .setParameter(1, id.value())
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    void flush() {
        entities.flush();
    }

    /** Whether her attendance is recorded. */
    boolean attended(EnrolmentId id) {
        return !entities.createNativeQuery("SELECT id FROM attendance WHERE enrolment_id = ?1 LIMIT 1 LOCK IN SHARE MODE").setParameter(1, id.value()).getResultList().isEmpty();
    }

    <T> T add(T row) {
        entities.persist(row);
        entities.flush();
        return row;
    }
}
