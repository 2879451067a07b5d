package org.wis.certapplication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** The pre-service trainings that a person has passed, as the training year keeps them. */
@Dependent
class PassedTrainings {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Latest first. */
    List<ExamEvidence> of(StaffId applicant) {
        List<?> found = entities.createNativeQuery("SELECT e.id, c.title, s.notice_no, (SELECT MAX(x.score) FROM exam_sitting x WHERE x.enrolment_id = e.id AND x.passed), k.completed_on"
                        + " FROM enrolment e JOIN training_session s ON s.id = e.session_id JOIN course c ON c.id = s.course_id AND c.pre_service"
                        + " JOIN completion k ON k.enrolment_id = e.id AND k.result = 'PASSED' WHERE e.staff_id = ?1 ORDER BY k.completed_on DESC, e.id DESC")
                .setParameter(1, applicant.value()).getResultList();
        return found.stream().map(Row::of).map(row -> new ExamEvidence(row.number(0), row.text(1), row.text(2), row.empty(3) ? null : (int) row.number(3), row.day(4))).toList();
    }
}
