package org.wis.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.wis.session.CourseId;

/** A question of the bank of a course. */
@Entity
@Table(name = "exam_question")
public class ExamQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "course_id")
    private long courseId;
    @Enumerated(EnumType.STRING)
    private QuestionKind kind;
    private String text;
    private boolean active = true;
    @Version
    private long version;

    protected ExamQuestion() {
    }

    ExamQuestion(CourseId course, QuestionKind kind, String text) {
        this.courseId = course.value();
        this.kind = kind;
        this.text = text;
    }

    long id() {
        return id;
    }

    CourseId course() {
        return new CourseId(courseId);
    }

    /** Comes on no new paper any more. */
    void retire() {
        this.active = false;
    }
}
