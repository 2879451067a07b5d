package org.wis.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.wis.gate.Refused;

/** A line of somebody's paper and what she has chosen so far. */
@Entity
@Table(name = "exam_answer")
public class ExamAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "sitting_id")
    private long sittingId;
    private int position;
    @Column(name = "question_id")
    private long questionId;
    @Column(name = "option_order")
    private String optionOrder;
    private String chosen = "";

    protected ExamAnswer() {
    }

    ExamAnswer(SittingId sitting, PaperLine line) {
        this.sittingId = sitting.value();
        this.position = line.position();
        this.questionId = line.question().value();
        this.optionOrder = Positions.text(line.order());
    }

    int position() {
        return position;
    }

    QuestionId question() {
        return new QuestionId(questionId);
    }

    List<Integer> order() {
        return Positions.list(optionOrder);
    }

    List<Integer> chosen() {
        return Positions.list(chosen);
    }

    /** Chosen anew. @throws Refused ANSWER_UNKNOWN for an option the question has not, or several where one is asked */
    void choose(Collection<Integer> positions, boolean several) {
        if (!order().containsAll(positions) || !several && positions.size() > 1) {
            throw new Refused(ExamRefusal.ANSWER_UNKNOWN);
        }
        this.chosen = Positions.text(new TreeSet<>(positions));
    }
}
