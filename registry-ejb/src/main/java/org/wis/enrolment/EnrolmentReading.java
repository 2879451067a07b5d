package org.wis.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.session.SessionFacts;
import org.wis.session.SessionId;
import org.wis.session.SessionLine;
import org.wis.staff.Row;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** Rosters for the organiser, for each county its own people, and one's own seats. */
@Stateless
public class EnrolmentReading {

    @Inject
    RosterRows rows;
    @Inject
    SessionFacts sessions;
    @Inject
    Signatory signatory;
    @Inject
    OfficialTime time;

    /** Everybody of a session of the reader's own jurisdiction. */
    @Reads(Action.READ_ENROLMENTS)
    public List<RosterLine> roster(@On SessionId session) {
        return rows.roster(session, sessions.line(session).division());
    }

    /** The people of a division in a session, whoever organises it. */
    @Reads(Action.READ_ENROLMENTS)
    public List<RosterLine> rosterOf(@On DivisionCode scope, SessionId session) {
        return rows.roster(session, scope);
    }

    /** Make-up bookings that wait for the counties of a division. */
    @Reads(Action.READ_ENROLMENTS)
    public List<RosterLine> bookings(@On DivisionCode scope) {
        return rows.bookings(scope, false);
    }

    /** Late make-up bookings that wait for the province. */
    @Reads(Action.READ_ENROLMENTS)
    public List<RosterLine> lateBookings(@On DivisionCode scope) {
        return rows.bookings(scope, true);
    }

    /** Proposals to exchange a seat of a county's person. */
    @Reads(Action.READ_ENROLMENTS)
    public List<ExchangeLine> exchanges(@On DivisionCode county) {
        return rows.exchanges(county);
    }

    /** Seats in other sessions of the same organiser for which a seat could be exchanged. */
    @Reads(Action.READ_ENROLMENTS)
    public List<OtherSeat> otherSeats(@On EnrolmentId mine) {
        return rows.otherSeats(mine, time.today());
    }

    /** One's own seats, newest session first. @throws org.wis.gate.Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public List<OwnSeat> own() {
        return rows.own(signatory.self()).stream().map(this::ownSeat).toList();
    }

    /** Sessions one could ask a seat in: announced, not begun, in which one has no live enrolment, soonest first. */
    @Reads(Action.READ_OWN_RECORD)
    public List<SessionLine> open() {
        return sessions.openFor(signatory.self(), time.today());
    }

    private OwnSeat ownSeat(Row row) {
        return new OwnSeat(new EnrolmentId(row.number(0)), sessions.line(new SessionId(row.number(1))), EnrolmentState.valueOf(row.text(2)), (int) row.number(3),
                new Booking(row.empty(4) ? null : (int) row.number(4), row.moment(5), row.moment(6)), row.text(7));
    }
}
