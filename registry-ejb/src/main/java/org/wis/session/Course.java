package org.wis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.wis.staff.OfficeId;

/** A course that can be held again and again; kept by the office that made it. */
@Entity
@Table(name = "course")
public class Course {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String title;
    @Enumerated(EnumType.STRING)
    private Subject subject;
    @Column(name = "owner_office_id")
    private long owner;
    private boolean recognised;
    @Column(name = "recognition_document_no")
    private String recognitionDocumentNo;
    private boolean repeatable;
    @Column(name = "pre_service")
    private boolean preService;
    @Column(name = "exam_required")
    private boolean examRequired;
    @Column(name = "exam_questions")
    private int examQuestions;
    @Column(name = "exam_minutes")
    private int examMinutes;
    @Version
    private long version;

    protected Course() {
    }

    /** As drafted by an office. */
    public Course(OfficeId owner, CourseDraft draft) {
        this.owner = owner.value();
        this.title = draft.title();
        this.subject = draft.subject();
        this.repeatable = draft.repeatable();
        this.preService = draft.preService();
        this.examRequired = draft.examRequired();
        this.examQuestions = draft.examQuestions();
        this.examMinutes = draft.examMinutes();
    }

    /** Its number; only once stored. */
    public CourseId id() {
        return new CourseId(id);
    }

    String title() {
        return title;
    }

    boolean recognised() {
        return recognised;
    }

    boolean examRequired() {
        return examRequired;
    }

    /** The province recognises it, with a document. */
    public void recognise(String documentNo) {
        this.recognised = true;
        this.recognitionDocumentNo = documentNo;
    }
}
