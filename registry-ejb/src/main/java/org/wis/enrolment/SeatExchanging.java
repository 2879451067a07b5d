package org.wis.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.session.SessionId;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** Two counties swap the seats of two persons in two sessions: one proposes, the other agrees. Within a county it happens at once. */
@Stateless
public class SeatExchanging {

    @Inject
    Enrolments enrolments;
    @Inject
    Seating seating;
    @Inject
    EnrolmentTelling telling;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Proposes to swap a seat of one's own county for another.
     *
     * @return the proposal; agreed already when both seats are the county's own
     * @throws Refused EXCHANGE_WRONG, EXCHANGE_STALE, SESSION_NOT_OPEN_FOR_SEATS
     */
    @Does(Action.NOMINATE)
    public ExchangeId propose(@On EnrolmentId mine, EnrolmentId other) {
        if (enrolments.sessionOf(mine).equals(enrolments.sessionOf(other))) {
            throw new Refused(EnrolmentRefusal.EXCHANGE_WRONG);
        }
        openBoth(mine, other);
        Enrolment first = seated(mine);
        Enrolment second = seated(other);
        if (first.staff().equals(second.staff())) {
            throw new Refused(EnrolmentRefusal.EXCHANGE_WRONG);
        }
        SeatExchange exchange = enrolments.add(new SeatExchange(mine, other, signatory.account(), time.now()));
        trail(exchange, "proposed: " + mine + " for " + other);
        if (enrolments.homeCounty(mine).equals(enrolments.homeCounty(other))) {
            swap(exchange, first, second);
        }
        return exchange.id();
    }

    /** Agrees for the county of the second seat. @throws Refused EXCHANGE_UNKNOWN, EXCHANGE_STALE, ENROLLED_ALREADY, ENROLLED_ELSEWHERE_THEN, SESSION_NOT_OPEN_FOR_SEATS */
    @Does(Action.NOMINATE)
    public void agree(@On ExchangeId id) {
        SeatExchange exchange = enrolments.exchange(id);
        openBoth(exchange.first(), exchange.second());
        requireProposed(exchange);
        swap(exchange, seated(exchange.first()), seated(exchange.second()));
    }

    /** Refuses for the county of the second seat. @throws Refused EXCHANGE_UNKNOWN */
    @Does(Action.NOMINATE)
    public void refuse(@On ExchangeId id) {
        SeatExchange exchange = enrolments.exchange(id);
        requireProposed(exchange);
        exchange.decide(SeatExchange.State.REFUSED, signatory.account(), time.now());
        trail(exchange, "refused");
    }

    private void swap(SeatExchange exchange, Enrolment first, Enrolment second) {
        LocalDateTime now = time.now();
        long by = signatory.account();
        StaffId one = first.staff();
        StaffId two = second.staff();
        first.decide(EnrolmentState.EXCHANGED, by, now, null);
        second.decide(EnrolmentState.EXCHANGED, by, now, null);
        enrolments.flush();
        List<Enrolment> swapped = Stream.of(seat(one, second.session(), second.county(), by, now), seat(two, first.session(), first.county(), by, now)).toList();
        exchange.decide(SeatExchange.State.AGREED, by, now);
        trail(exchange, "agreed: " + first.id() + " and " + second.id() + " became " + swapped.get(0).id() + " and " + swapped.get(1).id());
        swapped.forEach(telling::seated);
    }

    /** She takes the other's seat, whichever county it is counted for. */
    private Enrolment seat(StaffId staff, SessionId session, DivisionCode county, long by, LocalDateTime now) {
        Optional<Enrolment> before = enrolments.of(session).stream().filter(one -> one.staff().equals(staff)).findFirst();
        if (before.filter(one -> one.state().isLive()).isPresent()) {
            throw new Refused(EnrolmentRefusal.ENROLLED_ALREADY);
        }
        seating.requireFree(staff, session);
        Enrolment enrolment = before.orElse(null);
        if (enrolment == null) {
            return enrolments.add(new Enrolment(session, staff, county, EnrolmentState.NOMINATED, by, now));
        }
        enrolment.begin(county, EnrolmentState.NOMINATED, by, now);
        return enrolment;
    }

    /** Takes both sessions in the order of their numbers, so that two exchanges never wait for each other. */
    private void openBoth(EnrolmentId first, EnrolmentId second) {
        Stream.of(first, second).map(enrolments::sessionOf).sorted(Comparator.comparingLong(SessionId::value)).forEach(seating::open);
    }

    private Enrolment seated(EnrolmentId id) {
        Enrolment enrolment = enrolments.get(id);
        if (!enrolment.state().isSeated() || enrolments.attended(id)) {
            throw new Refused(EnrolmentRefusal.EXCHANGE_STALE);
        }
        return enrolment;
    }

    private static void requireProposed(SeatExchange exchange) {
        if (exchange.state() != SeatExchange.State.PROPOSED) {
            throw new Refused(EnrolmentRefusal.EXCHANGE_UNKNOWN);
        }
    }

    private void trail(SeatExchange exchange, String detail) {
        audit.record(AuditKind.PERSONNEL, Action.NOMINATE.name(), exchange.id().toString(), detail);
    }
}
