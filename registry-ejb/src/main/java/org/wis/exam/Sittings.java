package org.wis.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Refused;
import org.wis.session.SessionId;

/** The stored sittings and papers. What may be changed is read with a lock. */
@Dependent
class Sittings {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    ExamSitting get(SittingId id) {
        ExamSitting sitting = entities.find(ExamSitting.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (sitting == null) {
            throw new Refused(ExamRefusal.SITTING_UNKNOWN);
        }
        return sitting;
    }

    /** Of one place, in order. */
    List<ExamSitting> of(EnrolmentId enrolment) {
        return entities.createQuery("SELECT s FROM ExamSitting s WHERE s.enrolmentId = :enrolment ORDER BY s.attempt", ExamSitting.class)
                .setParameter("enrolment", enrolment.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Numbers of the places of a session for which there is a sitting. */
    List<EnrolmentId> places(SessionId session) {
        List<?> found = entities.createNativeQuery("SELECT DISTINCT s.enrolment_id FROM exam_sitting s JOIN enrolment e ON e.id = s.enrolment_id WHERE e.session_id = ?1"
                + " ORDER BY s.enrolment_id").setParameter(1, session.value()).getResultList();
        return found.stream().map(id -> new EnrolmentId(((Number) id).longValue())).toList();
    }

    /** Sittings whose time is over and that were not handed in, the oldest first, some of them. */
    List<SittingId> over(LocalDateTime at) {
        List<?> found = entities.createNativeQuery("SELECT id FROM exam_sitting WHERE handed_in_at IS NULL AND closes_at <= ?1 ORDER BY closes_at LIMIT 100").setParameter(1, at)
                .getResultList();
        return found.stream().map(id -> new SittingId(((Number) id).longValue())).toList();
    }

    /** Whose sitting it is; it never changes. */
    EnrolmentId placeOf(SittingId id) {
        List<?> found = entities.createNativeQuery("SELECT enrolment_id FROM exam_sitting WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(place -> new EnrolmentId(((Number) place).longValue())).findFirst().orElseThrow(() -> new Refused(ExamRefusal.SITTING_UNKNOWN));
    }

    /** The paper of a sitting, in order. */
    List<ExamAnswer> paper(SittingId sitting) {
        return entities.createQuery("SELECT a FROM ExamAnswer a WHERE a.sittingId = :sitting ORDER BY a.position", ExamAnswer.class)
                .setParameter("sitting", sitting.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    ExamSitting add(ExamSitting sitting) {
        entities.persist(sitting);
        entities.flush();
        return sitting;
    }

    void add(ExamAnswer answer) {
        entities.persist(answer);
    }

    void flush() {
        entities.flush();
    }
}
