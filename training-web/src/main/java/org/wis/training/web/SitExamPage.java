package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wis.enrolment.EnrolmentId;
import org.wis.exam.Attempt;
import org.wis.exam.ExamTaking;
import org.wis.exam.OwnExam;
import org.wis.portal.Notices;
import org.wis.time.OfficialTime;

/** A person sits the exam of her session; each answer is saved when it is chosen. */
@Named
@ViewScoped
public class SitExamPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExamTaking taking;
    @Inject
    private OfficialTime time;
    @Inject
    private Notices notices;

    private Long enrolment;
    private OwnExam exam;
    private List<AnswerRow> rows = List.of();

    /** Reads her exam and, while it runs, her paper. */
    public void load() {
        exam = taking.own(new EnrolmentId(enrolment == null ? 0 : enrolment));
        rows = exam.paper().stream().map(AnswerRow::new).toList();
    }

    /** Begins. @return the same page with the paper */
    public String begin() {
        taking.begin(exam.enrolment());
        return "/own/exam.xhtml?faces-redirect=true&enrolment=" + enrolment;
    }

    /** Saves the answer to a question. */
    public void save(AnswerRow row) {
        LocalDateTime at = taking.answer(exam.sitting(), row.getPosition(), row.chosen());
        row.saved(at.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Hands in. @return the same page with the result */
    public String handIn() {
        Attempt attempt = taking.handIn(exam.sitting());
        notices.afterRedirect().done(attempt.passed() ? "held.sit.passed" : "held.sit.failed", attempt.score());
        return "/own/exam.xhtml?faces-redirect=true&enrolment=" + enrolment;
    }

    /** Whole minutes left, rounded up; 0 when the time is over. */
    public long getMinutesLeft() {
        long seconds = exam.closesAt() == null ? 0 : Duration.between(time.now(), exam.closesAt()).toSeconds();
        return Math.max(0, (seconds + 59) / 60);
    }

    /** Questions answered. */
    public long getAnswered() {
        return rows.stream().filter(row -> !row.chosen().isEmpty()).count();
    }

    /** Key of the words why she cannot begin now. */
    public String getHindranceKey() {
        return exam.hindrance() == null ? "" : "refusal." + exam.hindrance().name();
    }

    /** Key of the words of a sitting. */
    public String attemptKey(Attempt attempt) {
        return attempt.running() ? "held.attempt.running" : attempt.passed() ? "held.attempt.passed" : "held.attempt.failed";
    }

    /** Tone of a sitting. */
    public String tone(Attempt attempt) {
        return attempt.running() ? "warn" : attempt.passed() ? "ok" : "bad";
    }

    /** Her exam. */
    public OwnExam getExam() {
        return exam;
    }

    /** Her paper. */
    public List<AnswerRow> getRows() {
        return rows;
    }

    /** Number of her place in the address. */
    public Long getEnrolment() {
        return enrolment;
    }

    /** Number of her place in the address. */
    public void setEnrolment(Long enrolment) {
        this.enrolment = enrolment;
    }
}
