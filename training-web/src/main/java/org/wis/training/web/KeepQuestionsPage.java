package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.wis.exam.BankQuestion;
import org.wis.exam.QuestionBank;
import org.wis.exam.QuestionDraft;
import org.wis.exam.QuestionId;
import org.wis.exam.QuestionKind;
import org.wis.portal.Notices;
import org.wis.session.CourseId;

/** The question bank of a course: what is in it, and a new question. */
@Named
@ViewScoped
public class KeepQuestionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OPTIONS = 6;

    @Inject
    private QuestionBank bank;
    @Inject
    private Notices notices;

    private Long course;
    private List<BankQuestion> questions = List.of();
    private QuestionKind kind = QuestionKind.SINGLE;
    private String text;
    private List<OptionField> options = List.of();

    /** Reads the bank. */
    public void load() {
        questions = bank.of(new CourseId(course == null ? 0 : course));
        options = IntStream.rangeClosed(1, OPTIONS).mapToObj(position -> new OptionField(position, "", false)).toList();
    }

    /** Adds the question. @return the same page again */
    public String add() {
        bank.add(new CourseId(course), new QuestionDraft(kind, text, options.stream().map(OptionField::draft).toList()));
        notices.afterRedirect().done("held.question.added");
        return again();
    }

    /** Takes a question off new papers. @return the same page again */
    public String retire(QuestionId id) {
        bank.retire(new CourseId(course), id);
        notices.afterRedirect().done("held.question.retired");
        return again();
    }

    private String again() {
        return "/held/questions.xhtml?faces-redirect=true&course=" + course;
    }

    /** How many come on papers. */
    public long getActive() {
        return questions.stream().filter(BankQuestion::active).count();
    }

    /** Sorts of questions. */
    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    /** Key of the words of a sort. */
    public String kindKey(QuestionKind one) {
        return "held.kind." + one.name();
    }

    /** The bank, the youngest first. */
    public List<BankQuestion> getQuestions() {
        return questions;
    }

    /** Number of the course in the address. */
    public Long getCourse() {
        return course;
    }

    /** Number of the course in the address. */
    public void setCourse(Long course) {
        this.course = course;
    }

    /** Sort of the new question. */
    public QuestionKind getKind() {
        return kind;
    }

    /** Sort of the new question. */
    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    /** What it asks. */
    public String getText() {
        return text;
    }

    /** What it asks. */
    public void setText(String text) {
        this.text = text;
    }

    /** Its options. */
    public List<OptionField> getOptions() {
        return options;
    }
}
