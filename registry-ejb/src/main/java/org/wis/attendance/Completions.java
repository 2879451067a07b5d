package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wis.enrolment.EnrolmentId;
import org.wis.staff.Row;

/** How sessions ended, stored. */
@Dependent
class Completions {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    Optional<Completion> of(EnrolmentId enrolment) {
        return entities.createQuery("SELECT c FROM Completion c WHERE c.enrolmentId = :enrolment", Completion.class).setParameter("enrolment", enrolment.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The versions, the oldest first. */
    List<TrailLine> trail(EnrolmentId enrolment) {
        List<?> rows = entities.createNativeQuery("SELECT c.result, c.completed_on, c.reason, c.document_no, COALESCE(s.name, a.username), c.recorded_at"
                + " FROM completion FOR SYSTEM_TIME ALL c JOIN account a ON a.id = c.recorded_by LEFT JOIN staff s ON s.id = a.staff_id WHERE c.enrolment_id = ?1"
                + " ORDER BY c.recorded_at, c.version").setParameter(1, enrolment.value()).getResultList();
        return rows.stream().map(Row::of).map(row -> new TrailLine(null, row.text(0), row.day(1).toString(), "", null, row.text(2), row.text(3), row.text(4), row.moment(5))).toList();
    }

    /** Account of a person, of whatever state; never missing for who could sit an exam. */
    Optional<Long> accountOf(EnrolmentId enrolment) {
        List<?> rows = entities.createNativeQuery("SELECT a.id FROM account a JOIN enrolment e ON e.staff_id = a.staff_id WHERE e.id = ?1 ORDER BY a.id LIMIT 1")
                .setParameter(1, enrolment.value()).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    void add(Completion completion) {
        entities.persist(completion);
    }

    void flush() {
        entities.flush();
    }
}
