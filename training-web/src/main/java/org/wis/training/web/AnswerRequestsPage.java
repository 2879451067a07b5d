package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.enrolment.EnrolmentId;
import org.wis.enrolment.EnrolmentReading;
import org.wis.enrolment.ExchangeId;
import org.wis.enrolment.ExchangeLine;
import org.wis.enrolment.MakeUpBooking;
import org.wis.enrolment.RosterLine;
import org.wis.enrolment.SeatExchanging;
import org.wis.portal.Notices;

/** What waits for a county or the province: make-up bookings, exchanges of seats. */
@Named
@ViewScoped
public class AnswerRequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnrolmentReading reading;
    @Inject
    private MakeUpBooking booking;
    @Inject
    private SeatExchanging exchanging;
    @Inject
    private OwnOffice office;
    @Inject
    private Notices notices;

    private List<RosterLine> bookings = List.of();
    private List<ExchangeLine> exchanges = List.of();
    private String reason;
    private String document;

    /** Reads what waits. */
    public void load() {
        bookings = office.isProvince() ? reading.lateBookings(office.getDivision()) : reading.bookings(office.getDivision());
        exchanges = office.isCounty() ? reading.exchanges(office.getDivision()) : List.of();
    }

    /** The county approves a booking, or the province confirms a late one. */
    public void approve(long enrolment) {
        boolean booked = true;
        if (office.isProvince()) {
            booking.confirmLate(new EnrolmentId(enrolment), document);
        } else {
            booked = booking.approve(new EnrolmentId(enrolment));
        }
        again(booked ? "booking.approved" : "booking.passed-on");
    }

    /** The county refuses a booking. */
    public void refuse(long enrolment) {
        booking.refuse(new EnrolmentId(enrolment), reason);
        again("booking.refused.done");
    }

    /** Agrees to an exchange. */
    public void agree(long exchange) {
        exchanging.agree(new ExchangeId(exchange));
        again("exchange.agreed");
    }

    /** Refuses an exchange. */
    public void refuseExchange(long exchange) {
        exchanging.refuse(new ExchangeId(exchange));
        again("exchange.refused");
    }

    private void again(String key) {
        reason = null;
        notices.done(key);
        load();
    }

    /** Bookings that wait. */
    public List<RosterLine> getBookings() {
        return bookings;
    }

    /** Exchanges that wait. */
    public List<ExchangeLine> getExchanges() {
        return exchanges;
    }

    /** Why something is refused. */
    public String getReason() {
        return reason;
    }

    /** Why something is refused. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Document of the province. */
    public String getDocument() {
        return document;
    }

    /** Document of the province. */
    public void setDocument(String document) {
        this.document = document;
    }
}
