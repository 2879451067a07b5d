package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.enrolment.EnrolmentDeciding;
import org.wis.enrolment.EnrolmentId;
import org.wis.enrolment.EnrolmentReading;
import org.wis.enrolment.EnrolmentState;
import org.wis.enrolment.RosterLine;
import org.wis.portal.Notices;
import org.wis.session.Conflict;
import org.wis.session.SessionDetail;
import org.wis.session.SessionId;
import org.wis.session.SessionReading;
import org.wis.session.SessionScheduling;
import org.wis.session.SessionState;
import org.wis.session.StoredDraft;

/** A session with its days, seats and people, and what its organiser may do with it. */
@Named
@ViewScoped
public class ShowSessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionReading reading;
    @Inject
    private SessionScheduling scheduling;
    @Inject
    private EnrolmentReading enrolments;
    @Inject
    private EnrolmentDeciding deciding;
    @Inject
    private OwnOffice office;
    @Inject
    private Notices notices;

    private Long session;
    private SessionDetail detail;
    private List<RosterLine> roster = List.of();
    private List<QuotaRow> quotas = List.of();
    private Integer capacity;
    private String reason;
    private String declineReason;
    private String documentNo;
    private Integer days;
    private boolean confirmed;
    private List<Conflict> conflicts = List.of();

    /** Reads the session in the address. */
    public void load() {
        SessionId id = id();
        detail = reading.detail(office.getDivision(), id);
        if (detail.mine()) {
            roster = enrolments.roster(id);
            quotas = reading.choices(detail.line().organiser(), detail.line().firstDay().getYear()).counties().stream()
                    .map(county -> new QuotaRow(county.division(), county.name(), detail.quotas().stream().filter(quota -> quota.county().equals(county.division()) && quota.seats() > 0)
                            .map(quota -> Integer.valueOf(quota.seats())).findFirst().orElse(null))).toList();
            capacity = detail.line().capacity();
        } else if (office.isOrganiser()) {
            roster = enrolments.rosterOf(office.getDivision(), id);
        }
    }

    /** Announces it. */
    public void publish() {
        scheduling.publish(id());
        again("session.published.done");
    }

    /** Calls it off. */
    public void cancel() {
        scheduling.cancel(id(), reason);
        again("session.cancelled.done");
    }

    /** Moves it by so many days: the way of the keyboard. */
    public void move() {
        StoredDraft stored = reading.draft(id());
        int by = days == null ? 0 : days;
        conflicts = scheduling.conflicts(stored.organiser(), id(), stored.draft().moved(by));
        scheduling.move(id(), by, confirmed);
        conflicts = List.of();
        again("session.moved.done");
    }

    /** Lets an online session count. */
    public void countOnline() {
        scheduling.countOnline(id(), documentNo);
        again("session.counts.done");
    }

    /** Confirms everybody who is nominated. */
    public void confirmAll() {
        notices.done("roster.confirmed", deciding.confirmAll(id()));
        load();
    }

    /** Confirms one. */
    public void confirm(EnrolmentId one) {
        deciding.confirm(id(), one);
        notices.done("roster.confirmed", 1);
        load();
    }

    /** Declines one. */
    public void decline(EnrolmentId one) {
        deciding.decline(id(), one, declineReason);
        declineReason = null;
        again("roster.declined");
    }

    /** Gives the seats anew. */
    public void allot() {
        deciding.allot(id(), capacity == null ? 0 : capacity, quotas.stream().filter(row -> row.getSeats() != null).map(QuotaRow::draft).toList());
        again("session.seats.done");
    }

    private void again(String key) {
        notices.done(key);
        load();
    }

    private SessionId id() {
        return new SessionId(session == null ? 0 : session);
    }

    /** Whether her office may change it now. */
    public boolean isEditable() {
        return detail.mine() && office.isOrganiser() && detail.line().state().isOpen();
    }

    /** Whether it is announced. */
    public boolean isPublished() {
        return detail.line().state() == SessionState.PUBLISHED;
    }

    /** Whether a county can nominate now. */
    public boolean isNominating() {
        return isPublished() && office.isCounty();
    }

    /** How many wait for the organiser's confirmation. */
    public long getNominated() {
        return roster.stream().filter(line -> line.enrolled().state() == EnrolmentState.NOMINATED).count();
    }

    /** Seats given, in thousandths of all. */
    public int getFilled() {
        return Math.min(1000, detail.line().taken() * 1000 / detail.line().capacity());
    }

    /** The session. */
    public SessionDetail getDetail() {
        return detail;
    }

    /** Its people, as far as they are the reader's. */
    public List<RosterLine> getRoster() {
        return roster;
    }

    /** Seats by county as they are typed. */
    public List<QuotaRow> getQuotas() {
        return quotas;
    }

    /** What stands in the way of a move. */
    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /** Number in the address. */
    public Long getSession() {
        return session;
    }

    /** Number in the address. */
    public void setSession(Long session) {
        this.session = session;
    }

    /** Seats as typed. */
    public Integer getCapacity() {
        return capacity;
    }

    /** Seats as typed. */
    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    /** Why it is called off. */
    public String getReason() {
        return reason;
    }

    /** Why it is called off. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why a nomination is declined. */
    public String getDeclineReason() {
        return declineReason;
    }

    /** Why a nomination is declined. */
    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    /** Document of a recognition. */
    public String getDocumentNo() {
        return documentNo;
    }

    /** Document of a recognition. */
    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    /** Days to move it by. */
    public Integer getDays() {
        return days;
    }

    /** Days to move it by. */
    public void setDays(Integer days) {
        this.days = days;
    }

    /** Whether what is only to be looked at was looked at. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** Whether what is only to be looked at was looked at. */
    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
