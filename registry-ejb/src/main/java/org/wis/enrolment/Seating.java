package org.wis.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.session.SessionFacts;
import org.wis.session.SessionId;
import org.wis.session.SessionLine;
import org.wis.session.SessionState;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** Gives seats and moves the waiting list. Everything happens after the session's row was taken, so no seat is given twice. */
@Dependent
class Seating {

    @Inject
    Enrolments enrolments;
    @Inject
    SessionFacts sessions;
    @Inject
    EnrolmentTelling telling;
    @Inject
    OfficialTime time;

    /** Takes the session and makes sure that seats of it can be given or taken now. @throws Refused SESSION_NOT_OPEN_FOR_SEATS */
    SessionLine open(SessionId id) {
        SessionState state = sessions.lock(id);
        SessionLine line = sessions.line(id);
        if (state != SessionState.PUBLISHED || line.lastDay().isBefore(time.today())) {
            throw new Refused(EnrolmentRefusal.SESSION_NOT_OPEN_FOR_SEATS);
        }
        return line;
    }

    /** Takes the session, whatever its state, unless it is called off. @throws Refused SESSION_NOT_OPEN_FOR_SEATS */
    SessionLine known(SessionId id) {
        if (sessions.lock(id) == SessionState.CANCELLED) {
            throw new Refused(EnrolmentRefusal.SESSION_NOT_OPEN_FOR_SEATS);
        }
        return sessions.line(id);
    }

    /** A person may come: her post, her county, her other sessions. @return county whose seat it takes */
    DivisionCode admit(StaffId staff, SessionLine line) {
        DivisionCode county = sessions.countyOf(staff, line.firstDay()).orElseThrow(() -> new Refused(EnrolmentRefusal.PERSON_WITHOUT_POST));
        if (!line.division().contains(county) && !county.contains(line.division())) {
            throw new Refused(EnrolmentRefusal.SESSION_NOT_FOR_THIS_COUNTY);
        }
        requireFree(staff, line.id());
        return county;
    }

    /** @throws Refused ENROLLED_ELSEWHERE_THEN */
    void requireFree(StaffId staff, SessionId id) {
        sessions.clash(staff, id).ifPresent(clash -> {
            throw new Refused(EnrolmentRefusal.ENROLLED_ELSEWHERE_THEN, clash.title(), clash.firstDay(), clash.lastDay());
        });
    }

    /** @throws Refused TOWNSHIP_WOULD_BE_EMPTY unless it was looked at and confirmed */
    void requireCovered(StaffId staff, SessionId id, boolean confirmed) {
        if (!confirmed) {
            sessions.emptied(staff, id).ifPresent(conflict -> {
                throw new Refused(EnrolmentRefusal.TOWNSHIP_WOULD_BE_EMPTY, conflict.operands().get(0), conflict.operands().get(1));
            });
        }
    }

    /** Whether there is a seat for the county now and nobody of it waits before. */
    boolean seatFor(SessionId id, DivisionCode county) {
        SeatBook book = book(id);
        return book.free(county) > 0 && book.nobodyWaits(county);
    }

    /** Moves up whoever's turn it is, and tells her. Who sits elsewhere at that time by now is passed over and keeps her place. */
    void moveUp(SessionId id) {
        Map<Long, Enrolment> waiting = new HashMap<>();
        enrolments.of(id).stream().filter(one -> one.state() == EnrolmentState.WAITING).forEach(one -> waiting.put(one.id().value(), one));
        Set<Long> notNow = new HashSet<>();
        waiting.values().stream().filter(one -> sessions.clash(one.staff(), id).isPresent()).forEach(one -> notNow.add(one.id().value()));
        LocalDateTime now = time.now();
        for (Long number : book(id).movingUp(notNow)) {
            Enrolment enrolment = waiting.get(number);
            enrolment.move(EnrolmentState.NOMINATED, now);
            telling.seated(enrolment);
        }
    }

    private SeatBook book(SessionId id) {
        Map<DivisionCode, Integer> quotas = new HashMap<>();
        sessions.quotas(id).forEach(quota -> quotas.put(quota.county(), quota.seats()));
        List<SeatBook.Seat> seats = enrolments.of(id).stream().filter(one -> one.state().isSeated() || one.state() == EnrolmentState.WAITING)
                .map(one -> new SeatBook.Seat(one.id().value(), one.county(), one.state().isSeated(), one.waitingSince())).toList();
        return new SeatBook(sessions.capacity(id), quotas, seats);
    }
}
