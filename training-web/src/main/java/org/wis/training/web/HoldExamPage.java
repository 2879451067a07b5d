package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.wis.attendance.AttendanceReading;
import org.wis.enrolment.EnrolmentId;
import org.wis.evaluation.Evaluating;
import org.wis.evaluation.EvaluationSummary;
import org.wis.exam.Attempt;
import org.wis.exam.ExamHolding;
import org.wis.exam.HeldExam;
import org.wis.exam.OpeningSpell;
import org.wis.portal.Notices;
import org.wis.session.SessionId;
import org.wis.time.OfficialTime;

/** The exam of a session for who holds it, and what participants said when enough have told. */
@Named
@ViewScoped
public class HoldExamPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED_HOURS = 2;

    @Inject
    private ExamHolding holding;
    @Inject
    private Evaluating evaluating;
    @Inject
    private AttendanceReading reading;
    @Inject
    private OfficialTime time;
    @Inject
    private Notices notices;

    private Long session;
    private HeldExam exam;
    private EvaluationSummary evaluation;
    private boolean organiser;
    private LocalDate day;
    private LocalTime from;
    private LocalTime until;
    private Long person;
    private LocalDate paperDay;
    private Integer score;
    private String document;

    /** Reads the exam. */
    public void load() {
        SessionId id = new SessionId(session == null ? 0 : session);
        exam = holding.of(id);
        evaluation = evaluating.of(id);
        organiser = reading.roster(id).organiser();
        LocalDateTime now = time.now().truncatedTo(ChronoUnit.MINUTES);
        day = exam.session().lastDay().isAfter(time.today()) ? exam.session().lastDay() : time.today();
        from = now.toLocalTime();
        until = now.plusHours(OFFERED_HOURS).toLocalDate().equals(now.toLocalDate()) ? from.plusHours(OFFERED_HOURS) : LocalTime.of(23, 59);
        paperDay = day.isAfter(time.today()) ? null : day;
    }

    /** Opens the exam. @return the same page again */
    public String open() {
        holding.open(exam.session().id(), new OpeningSpell(day.atTime(from), day.atTime(until)));
        notices.afterRedirect().done("held.exam.opened", day, from, until);
        return again();
    }

    /** Enters the result of an exam on paper. @return the same page again */
    public String enterPaper() {
        Attempt attempt = holding.enterPaper(exam.session().id(), new EnrolmentId(person), paperDay, score, document);
        notices.afterRedirect().done(attempt.passed() ? "held.paper.passed" : "held.paper.failed", attempt.score());
        return again();
    }

    private String again() {
        return "/held/exam.xhtml?faces-redirect=true&session=" + session;
    }

    /** Whether a door is open now. */
    public boolean isOpen(OpeningSpell spell) {
        return spell.covers(time.now());
    }

    /** Key of the words of a sitting. */
    public String attemptKey(Attempt attempt) {
        return attempt.running() ? "held.attempt.running" : attempt.passed() ? "held.attempt.passed" : "held.attempt.failed";
    }

    /** Tone of a sitting. */
    public String tone(Attempt attempt) {
        return attempt.running() ? "warn" : attempt.passed() ? "ok" : "bad";
    }

    /** Whether the reader's office holds the session. */
    public boolean isOrganiser() {
        return organiser;
    }

    /** The exam. */
    public HeldExam getExam() {
        return exam;
    }

    /** What was said. */
    public EvaluationSummary getEvaluation() {
        return evaluation;
    }

    /** Number of the session in the address. */
    public Long getSession() {
        return session;
    }

    /** Number of the session in the address. */
    public void setSession(Long session) {
        this.session = session;
    }

    /** Day of the opening. */
    public LocalDate getDay() {
        return day;
    }

    /** Day of the opening. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** From when. */
    public LocalTime getFrom() {
        return from;
    }

    /** From when. */
    public void setFrom(LocalTime from) {
        this.from = from;
    }

    /** Until when. */
    public LocalTime getUntil() {
        return until;
    }

    /** Until when. */
    public void setUntil(LocalTime until) {
        this.until = until;
    }

    /** Whose paper. */
    public Long getPerson() {
        return person;
    }

    /** Whose paper. */
    public void setPerson(Long person) {
        this.person = person;
    }

    /** Day of the exam on paper. */
    public LocalDate getPaperDay() {
        return paperDay;
    }

    /** Day of the exam on paper. */
    public void setPaperDay(LocalDate paperDay) {
        this.paperDay = paperDay;
    }

    /** Its points. */
    public Integer getScore() {
        return score;
    }

    /** Its points. */
    public void setScore(Integer score) {
        this.score = score;
    }

    /** Where the result stands. */
    public String getDocument() {
        return document;
    }

    /** Where the result stands. */
    public void setDocument(String document) {
        this.document = document;
    }
}
