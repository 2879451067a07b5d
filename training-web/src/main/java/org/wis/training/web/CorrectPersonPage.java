package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.wis.attendance.AttendanceMark;
import org.wis.attendance.AttendanceReading;
import org.wis.attendance.AttendanceState;
import org.wis.attendance.AttendanceTrail;
import org.wis.attendance.AttendanceVoiding;
import org.wis.attendance.CompletionResult;
import org.wis.attendance.Correcting;
import org.wis.attendance.HalfDay;
import org.wis.attendance.Roster;
import org.wis.attendance.TrailLine;
import org.wis.enrolment.EnrolmentId;
import org.wis.portal.Notices;
import org.wis.portal.Words;
import org.wis.session.HalfDayId;
import org.wis.session.SessionId;
import org.wis.staff.Decision;

/** A person in a session: everything that was kept, with its trail, and what can be corrected. */
@Named
@ViewScoped
public class CorrectPersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttendanceReading reading;
    @Inject
    private Correcting correcting;
    @Inject
    private AttendanceVoiding voiding;
    @Inject
    private Notices notices;
    @Inject
    private Words words;

    private Long session;
    private Long enrolment;
    private Roster roster;
    private AttendanceTrail trail;
    private Long half;
    private AttendanceState state;
    private LocalTime in;
    private LocalTime out;
    private CompletionResult result;
    private LocalDate on;
    private String document;
    private String reason;

    /** Reads the person and the session. */
    public void load() {
        SessionId id = new SessionId(session == null ? 0 : session);
        roster = reading.roster(id);
        trail = reading.trail(id, new EnrolmentId(enrolment == null ? 0 : enrolment));
        on = roster.session().lastDay();
    }

    /** Corrects a half-day. @return the same page again */
    public String correctHalf() {
        correcting.attendance(roster.session().id(), trail.place().id(), new HalfDayId(half), new AttendanceMark(state, in, out, reason), new Decision(document, reason));
        return again("held.correct.done");
    }

    /** Corrects how it ended. @return the same page again */
    public String correctResult() {
        correcting.result(roster.session().id(), trail.place().id(), result, on, new Decision(document, reason));
        return again("held.correct.done");
    }

    /** Takes her credit for a forged sign-in. @return the same page again */
    public String makeVoid() {
        voiding.makeVoid(roster.session().id(), trail.place().id(), new Decision(document, reason));
        return again("held.void.done");
    }

    private String again(String key) {
        notices.afterRedirect().done(key, trail.place().name());
        return "/held/person.xhtml?faces-redirect=true&session=" + session + "&enrolment=" + enrolment;
    }

    /** A half-day in words. */
    public String halfName(HalfDay one) {
        return one.day() + " " + words.get("held.half." + one.half().name());
    }

    /** The half-day of a version in words. */
    public String halfOf(TrailLine line) {
        return roster.session().halves().stream().filter(one -> one.id().equals(line.half())).map(this::halfName).findFirst().orElse(words.get("held.half.gone"));
    }

    /** Key of the words of a version's state. */
    public String stateKey(TrailLine line) {
        return (line.half() == null ? "held.result." : "held.state.") + line.state();
    }

    /** Key of the words of a version's source. */
    public String sourceKey(TrailLine line) {
        return "held.source." + line.source();
    }

    /** Key of the words of a state. */
    public String keyOf(AttendanceState one) {
        return "held.state." + one.name();
    }

    /** Key of the words of a result. */
    public String keyOf(CompletionResult one) {
        return "held.result." + one.name();
    }

    /** States a half-day may be corrected to. */
    public List<AttendanceState> getStates() {
        return List.of(AttendanceState.PRESENT, AttendanceState.ABSENT, AttendanceState.EXCUSED);
    }

    /** Results. */
    public CompletionResult[] getResults() {
        return CompletionResult.values();
    }

    /** Whether she can be corrected here and now. */
    public boolean isCorrectable() {
        return roster.correcting() && roster.session().isCompleted();
    }

    /** Whether her credit can be taken here and now. */
    public boolean isVoidable() {
        return roster.correcting();
    }

    /** The session with everybody. */
    public Roster getRoster() {
        return roster;
    }

    /** Everything that was kept. */
    public AttendanceTrail getTrail() {
        return trail;
    }

    /** Number of the session in the address. */
    public Long getSession() {
        return session;
    }

    /** Number of the session in the address. */
    public void setSession(Long session) {
        this.session = session;
    }

    /** Number of the place in the address. */
    public Long getEnrolment() {
        return enrolment;
    }

    /** Number of the place in the address. */
    public void setEnrolment(Long enrolment) {
        this.enrolment = enrolment;
    }

    /** Number of the half-day to correct. */
    public Long getHalf() {
        return half;
    }

    /** Number of the half-day to correct. */
    public void setHalf(Long half) {
        this.half = half;
    }

    /** How it really went. */
    public AttendanceState getState() {
        return state;
    }

    /** How it really went. */
    public void setState(AttendanceState state) {
        this.state = state;
    }

    /** Time in. */
    public LocalTime getIn() {
        return in;
    }

    /** Time in. */
    public void setIn(LocalTime in) {
        this.in = in;
    }

    /** Time out. */
    public LocalTime getOut() {
        return out;
    }

    /** Time out. */
    public void setOut(LocalTime out) {
        this.out = out;
    }

    /** How it really ended. */
    public CompletionResult getResult() {
        return result;
    }

    /** How it really ended. */
    public void setResult(CompletionResult result) {
        this.result = result;
    }

    /** Day of completion. */
    public LocalDate getOn() {
        return on;
    }

    /** Day of completion. */
    public void setOn(LocalDate on) {
        this.on = on;
    }

    /** Document number. */
    public String getDocument() {
        return document;
    }

    /** Document number. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** Reason. */
    public String getReason() {
        return reason;
    }

    /** Reason. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
