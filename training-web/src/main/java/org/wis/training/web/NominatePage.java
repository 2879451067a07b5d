package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.enrolment.Candidate;
import org.wis.enrolment.EnrolmentId;
import org.wis.enrolment.EnrolmentReading;
import org.wis.enrolment.EnrolmentState;
import org.wis.enrolment.FeasibilityReading;
import org.wis.enrolment.Nominating;
import org.wis.enrolment.OtherSeat;
import org.wis.enrolment.SeatExchanging;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.session.QuotaLine;
import org.wis.session.SessionDetail;
import org.wis.session.SessionId;
import org.wis.session.SessionReading;
import org.wis.staff.StaffId;

/** A county nominates its people for a session, those who still need hours first. */
@Named
@ViewScoped
public class NominatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Nominating nominating;
    @Inject
    private SeatExchanging exchanging;
    @Inject
    private FeasibilityReading needs;
    @Inject
    private EnrolmentReading enrolments;
    @Inject
    private SessionReading reading;
    @Inject
    private OwnOffice office;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private Long session;
    private SessionDetail detail;
    private List<Candidate> candidates = List.of();
    private boolean confirmed;
    private String reason;
    private Long exchangeFor;
    private Long wanted;
    private List<OtherSeat> others = List.of();

    /** Reads the session in the address and the people of the county. */
    public void load() {
        door.open(Action.NOMINATE, office.getDivision());
        detail = reading.detail(office.getDivision(), id());
        candidates = needs.candidates(office.getDivision(), id());
    }

    /** Nominates one. */
    public void nominate(long staff) {
        say(nominating.nominate(new StaffId(staff), id(), confirmed));
    }

    /** Says yes to her own request. */
    public void accept(long enrolment) {
        say(nominating.accept(new EnrolmentId(enrolment), confirmed));
    }

    /** Says no to her own request. */
    public void refuse(long enrolment) {
        nominating.refuse(new EnrolmentId(enrolment), reason);
        again("nominate.refused");
    }

    /** Takes a seat back. */
    public void withdraw(long enrolment) {
        nominating.withdraw(new EnrolmentId(enrolment), reason);
        again("nominate.withdrawn");
    }

    /** Shows the seats in other sessions for which hers could be exchanged. */
    public void offer(long enrolment) {
        exchangeFor = enrolment;
        others = enrolments.otherSeats(new EnrolmentId(enrolment));
    }

    /** Proposes the exchange. */
    public void exchange() {
        if (wanted == null) {
            notices.wrong("wanted", "exchange.choose");
            return;
        }
        exchanging.propose(new EnrolmentId(exchangeFor), new EnrolmentId(wanted));
        exchangeFor = null;
        again("exchange.proposed");
    }

    private void say(EnrolmentState state) {
        confirmed = false;
        again(state == EnrolmentState.WAITING ? "nominate.waiting" : "nominate.done");
    }

    private void again(String key) {
        reason = null;
        notices.done(key);
        load();
    }

    private SessionId id() {
        return new SessionId(session == null ? 0 : session);
    }

    /** Seats of the county; null when every county may fill any seat. */
    public QuotaLine getQuota() {
        return detail.quotas().stream().findFirst().orElse(null);
    }

    /** The session. */
    public SessionDetail getDetail() {
        return detail;
    }

    /** People of the county, who needs it most first. */
    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** Number of the enrolment to exchange; null for none. */
    public Long getExchangeFor() {
        return exchangeFor;
    }

    /** Seats that could be asked for. */
    public List<OtherSeat> getOthers() {
        return others;
    }

    /** Number in the address. */
    public Long getSession() {
        return session;
    }

    /** Number in the address. */
    public void setSession(Long session) {
        this.session = session;
    }

    /** Whether it was looked at that a township would have nobody on a peak day. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** Whether it was looked at that a township would have nobody on a peak day. */
    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** Why a seat is taken back or a request refused. */
    public String getReason() {
        return reason;
    }

    /** Why a seat is taken back or a request refused. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Number of the seat wanted. */
    public Long getWanted() {
        return wanted;
    }

    /** Number of the seat wanted. */
    public void setWanted(Long wanted) {
        this.wanted = wanted;
    }
}
