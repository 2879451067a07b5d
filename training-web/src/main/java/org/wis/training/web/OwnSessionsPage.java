package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.enrolment.EnrolmentId;
import org.wis.enrolment.EnrolmentReading;
import org.wis.enrolment.EnrolmentState;
import org.wis.enrolment.OwnSeat;
import org.wis.enrolment.SeatAsking;
import org.wis.notice.ContactKeeping;
import org.wis.notice.MailServer;
import org.wis.notice.NoticeLine;
import org.wis.notice.NoticeReading;
import org.wis.portal.Notices;
import org.wis.session.SessionId;
import org.wis.session.SessionLine;
import org.wis.session.SessionState;
import org.wis.time.OfficialTime;

/** One's own sessions: asking for a seat, giving it back, make-up, notices, calendar and mail address. */
@Named
@ViewScoped
public class OwnSessionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnrolmentReading reading;
    @Inject
    private SeatAsking asking;
    @Inject
    private NoticeReading told;
    @Inject
    private ContactKeeping contact;
    @Inject
    private MailServer mailServer;
    @Inject
    private OfficialTime time;
    @Inject
    private Notices notices;

    private List<OwnSeat> seats = List.of();
    private List<SessionLine> open = List.of();
    private List<NoticeLine> news = List.of();
    private String reason;
    private String address;
    private String secret;

    /** Reads everything of her own. */
    public void load() {
        seats = reading.own();
        open = reading.open();
        news = told.own();
        address = contact.address().orElse(null);
    }

    /** Asks for a seat: one click. */
    public void ask(long session) {
        asking.ask(new SessionId(session));
        again("own.sessions.asked");
    }

    /** Gives her seat back. */
    public void giveBack(long enrolment) {
        asking.giveBack(new EnrolmentId(enrolment), reason);
        reason = null;
        again("own.sessions.given-back");
    }

    /** Asks that the session counts for the year before. */
    public void book(long enrolment) {
        asking.askToBook(new EnrolmentId(enrolment));
        again("own.sessions.booking-asked");
    }

    /** Marks all notices as read. */
    public void read() {
        told.markRead();
        again("own.sessions.read");
    }

    /** Keeps the mail address. */
    public void mailTo() {
        contact.mailTo(address);
        again(address == null ? "own.sessions.mail-away" : "own.sessions.mail-kept");
    }

    /** Gives the calendar a new secret address, shown this once. */
    public void openCalendar() {
        secret = contact.openCalendar();
    }

    /** Ends the address of the calendar. */
    public void closeCalendar() {
        contact.closeCalendar();
        secret = null;
        notices.done("own.sessions.calendar-closed");
    }

    private void again(String key) {
        notices.done(key);
        load();
    }

    /** Whether she can still give the seat back. */
    public boolean returnable(OwnSeat seat) {
        return seat.state().isLive() && seat.session().state() == SessionState.PUBLISHED && !seat.session().lastDay().isBefore(time.today());
    }

    /** Whether she can still ask that it counts for the year before. */
    public boolean bookable(OwnSeat seat) {
        return seat.state().isSeated() && seat.booking().requestedAt() == null && seat.session().state() != SessionState.CANCELLED
                && seat.session().firstDay().getYear() == seat.session().lastDay().getYear() && seat.session().firstDay().getYear() >= time.today().getYear();
    }

    /** Whether it waits. */
    public boolean waiting(OwnSeat seat) {
        return seat.state() == EnrolmentState.WAITING;
    }

    /** Key of the words for how far the make-up is; null when none was asked. */
    public String bookingKey(OwnSeat seat) {
        if (seat.booking().year() != null) {
            return "booking.booked";
        }
        if (seat.booking().waitsForProvince()) {
            return "booking.province";
        }
        return seat.booking().waitsForCounty() ? "booking.county" : null;
    }

    /** Year before the session's. */
    public int yearBefore(OwnSeat seat) {
        return seat.session().firstDay().getYear() - 1;
    }

    /** Whether notices also leave by mail. */
    public boolean isMailing() {
        return mailServer.isConfigured();
    }

    /** Whether something is unread. */
    public boolean isUnread() {
        return news.stream().anyMatch(line -> !line.read());
    }

    /** Whether the calendar has an address. */
    public boolean isCalendar() {
        return contact.hasCalendar();
    }

    /** Her seats, newest first. */
    public List<OwnSeat> getSeats() {
        return seats;
    }

    /** Sessions she can ask for. */
    public List<SessionLine> getOpen() {
        return open;
    }

    /** Her notices. */
    public List<NoticeLine> getNews() {
        return news;
    }

    /** Secret of the calendar, right after it was made; null otherwise. */
    public String getSecret() {
        return secret;
    }

    /** Why a seat is given back. */
    public String getReason() {
        return reason;
    }

    /** Why a seat is given back. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Mail address. */
    public String getAddress() {
        return address;
    }

    /** Mail address. */
    public void setAddress(String address) {
        this.address = address;
    }
}
