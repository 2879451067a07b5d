package org.wis.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.session.SessionId;

/** The stored enrolments. What is got to be changed is read with a lock, after the session's row was taken. */
@Dependent
class Enrolments {

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

    Optional<String> divisionOfPerson(EnrolmentId id) {
        List<?> found = entities.createNativeQuery("SELECT o.division_code FROM enrolment e JOIN staff s ON s.id = e.staff_id JOIN office o ON o.id = s.office_id WHERE e.id = ?1")
                .setParameter(1, id.value())
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
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
