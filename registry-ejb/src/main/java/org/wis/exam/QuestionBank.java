package org.wis.exam;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.session.CourseId;

/** The question bank of a course, for the office that keeps the course. */
@Stateless
public class QuestionBank {

    @Inject
    Questions questions;
    @Inject
    AuditTrail audit;

    /** All questions of a course with what is right, the youngest first. */
    @Reads(Action.READ_QUESTIONS)
    public List<BankQuestion> of(@On CourseId course) {
        return questions.of(course);
    }

    /** Adds a question. @param draft never null */
    @Does(Action.KEEP_QUESTIONS)
    public QuestionId add(@On CourseId course, QuestionDraft draft) {
        QuestionId id = questions.add(course, draft);
        audit.record(AuditKind.ADMINISTRATION, Action.KEEP_QUESTIONS.name(), course.toString(), "added " + id);
        return id;
    }

    /** Takes a question off new papers; papers drawn keep it. @throws Refused QUESTION_UNKNOWN also for one of another course */
    @Does(Action.KEEP_QUESTIONS)
    public void retire(@On CourseId course, QuestionId id) {
        ExamQuestion question = questions.get(id);
        if (!question.course().equals(course)) {
            throw new Refused(ExamRefusal.QUESTION_UNKNOWN);
        }
        question.retire();
        audit.record(AuditKind.ADMINISTRATION, Action.KEEP_QUESTIONS.name(), course.toString(), "retired " + id);
    }
}
