package org.wis.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wis.gate.Refused;
import org.wis.session.CourseId;
import org.wis.staff.Row;

/** The stored questions with their options. */
@Dependent
class Questions {

    private static final String WITH_OPTIONS = "SELECT q.id, q.kind, q.text, q.active, o.position, o.text, o.correct FROM exam_question q JOIN exam_option o ON o.question_id = q.id";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** All of a course, the youngest first. */
    List<BankQuestion> of(CourseId course) {
        return read(WITH_OPTIONS + " WHERE q.course_id = ?1 ORDER BY q.id DESC, o.position", course.value());
    }

    /** Those of a sitting, by number. */
    Map<QuestionId, BankQuestion> of(SittingId sitting) {
        Map<QuestionId, BankQuestion> found = new LinkedHashMap<>();
        read(WITH_OPTIONS + " JOIN exam_answer a ON a.question_id = q.id WHERE a.sitting_id = ?1 ORDER BY q.id, o.position", sitting.value())
                .forEach(question -> found.put(question.id(), question));
        return found;
    }

    ExamQuestion get(QuestionId id) {
        ExamQuestion question = entities.find(ExamQuestion.class, id.value());
        if (question == null) {
            throw new Refused(ExamRefusal.QUESTION_UNKNOWN);
        }
        return question;
    }

    QuestionId add(CourseId course, QuestionDraft draft) {
        ExamQuestion question = new ExamQuestion(course, draft.kind(), draft.text());
        entities.persist(question);
        entities.flush();
        int position = 0;
        for (OptionDraft option : draft.options()) {
            position++;
            entities.persist(new ExamOption(question.id(), position, option.text(), option.correct()));
        }
        entities.flush();
        return new QuestionId(question.id());
    }

    private List<BankQuestion> read(String query, long value) {
        List<?> rows = entities.createNativeQuery(query).setParameter(1, value).getResultList();
        Map<Long, BankQuestion> questions = new LinkedHashMap<>();
        for (Object cells : rows) {
            Row row = Row.of(cells);
            BankQuestion question = questions.computeIfAbsent(row.number(0), id -> new BankQuestion(new QuestionId(id), QuestionKind.valueOf(row.text(1)), row.text(2), row.flag(3),
                    new TreeMap<>(), new TreeSet<>()));
            int position = (int) row.number(4);
            question.options().put(position, row.text(5));
            if (row.flag(6)) {
                question.correct().add(position);
            }
        }
        return new ArrayList<>(questions.values());
    }
}
