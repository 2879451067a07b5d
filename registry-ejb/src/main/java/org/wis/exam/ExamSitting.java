package org.wis.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.wis.enrolment.EnrolmentId;

/** A sitting of an exam: the first, or the one resit. */
@Entity
@Table(name = "exam_sitting")
public class ExamSitting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "enrolment_id")
    private long enrolmentId;
    private int attempt;
    @Column(name = "started_at")
    private LocalDateTime startedAt;
    @Column(name = "closes_at")
    private LocalDateTime closesAt;
    @Column(name = "handed_in_at")
    private LocalDateTime handedInAt;
    private Integer score;
    private Boolean passed;
    @Column(name = "paper_document_no")
    private String paperDocumentNo;
    @Version
    private long version;

    protected ExamSitting() {
    }

    /** Begun at the screen. */
    ExamSitting(EnrolmentId enrolment, int attempt, LocalDateTime startedAt, LocalDateTime closesAt) {
        this.enrolmentId = enrolment.value();
        this.attempt = attempt;
        this.startedAt = startedAt;
        this.closesAt = closesAt;
    }

    SittingId id() {
        return new SittingId(id);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    int attempt() {
        return attempt;
    }

    LocalDateTime startedAt() {
        return startedAt;
    }

    LocalDateTime closesAt() {
        return closesAt;
    }

    LocalDateTime handedInAt() {
        return handedInAt;
    }

    boolean isHandedIn() {
        return handedInAt != null;
    }

    /** Whether answers are still taken at a moment. */
    boolean runs(LocalDateTime at) {
        return handedInAt == null && at.isBefore(closesAt);
    }

    int score() {
        return score == null ? 0 : score;
    }

    boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    String paperDocumentNo() {
        return paperDocumentNo;
    }

    /** Ends: when she handed it in, or when its time was over. */
    void end(LocalDateTime at, int points, boolean enough) {
        this.handedInAt = at.isBefore(closesAt) ? at : closesAt;
        this.score = points;
        this.passed = enough;
    }

    /** Sat on paper; its result stands on a document. */
    void onPaper(String document) {
        this.paperDocumentNo = document;
    }
}
