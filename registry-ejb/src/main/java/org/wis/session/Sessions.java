package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.wis.gate.Refused;

/** Sessions with their days, half-days and quotas. What is got to be changed is read with a lock, the session first: it orders everything about its seats. */
@Dependent
class Sessions {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    TrainingSession get(SessionId id) {
        TrainingSession session = entities.find(TrainingSession.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            throw new Refused(SessionRefusal.SESSION_UNKNOWN);
        }
        return session;
    }

    List<SessionDay> days(SessionId id) {
        return locked("SELECT d FROM SessionDay d WHERE d.session = :of ORDER BY d.day", SessionDay.class, id.value());
    }

    List<SessionHalfDay> halves(SessionDay day) {
        return locked("SELECT h FROM SessionHalfDay h WHERE h.sessionDay = :of ORDER BY h.id", SessionHalfDay.class, day.id());
    }

    List<SessionQuota> quotas(SessionId id) {
        return locked("SELECT q FROM SessionQuota q WHERE q.session = :of ORDER BY q.county", SessionQuota.class, id.value());
    }

    /** Whether anybody's attendance is recorded. */
    boolean attended(SessionId id) {
        return !entities.createNativeQuery("SELECT a.id FROM attendance a JOIN enrolment e ON e.id = a.enrolment_id WHERE e.session_id = ?1 LIMIT 1 LOCK IN SHARE MODE")
                .setParameter(1, id.value())
                .getResultList()
                .isEmpty();
    }

    <T> T add(T row) {
        entities.persist(row);
        entities.flush();
        return row;
    }

    private <T> List<T> locked(String query, Class<T> type, long of) {
        return entities.createQuery(query, type).setParameter("of", of).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
