package org.wis.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.wis.enrolment.EnrolmentId;

/** That somebody has told, so that nobody tells twice; apart from what was said. */
@Entity
@Table(name = "evaluation_turn")
public class EvaluationTurn {

    @Id
    @Column(name = "enrolment_id")
    private long enrolmentId;

    protected EvaluationTurn() {
    }

    EvaluationTurn(EnrolmentId enrolment) {
        this.enrolmentId = enrolment.value();
    }
}
