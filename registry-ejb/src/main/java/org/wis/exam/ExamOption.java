package org.wis.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An answer that may be chosen. A question that is mended becomes a new one, so that a paper sat shows what it showed. */
@Entity
@Table(name = "exam_option")
public class ExamOption {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id")
    private long questionId;
    private int position;
    private String text;
    private boolean correct;

    protected ExamOption() {
    }

    /** @param position from 1 */
    ExamOption(long questionId, int position, String text, boolean correct) {
        this.questionId = questionId;
        this.position = position;
        this.text = text;
        this.correct = correct;
    }
}
