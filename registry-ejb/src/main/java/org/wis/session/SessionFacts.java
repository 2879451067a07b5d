package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.StaffId;

/** What the features that stand on a session need of it: enrolment, attendance, exam. They have passed the door themselves. */
@Dependent
public class SessionFacts {

    @Inject
    SessionLists lists;
    @Inject
    Sessions sessions;
    @Inject
    SessionWriting writing;
    @Inject
    SessionInvitation invitation;
    @Inject
    SessionPersons persons;
    @Inject
    SceneReading scenes;
    @Inject
    Offices offices;

    /** The session in one line. @throws Refused SESSION_UNKNOWN */
    public SessionLine line(SessionId id) {
        return lists.line(id).orElseThrow(() -> new Refused(SessionRefusal.SESSION_UNKNOWN));
    }

    /** Its days and half-days in order; empty when it has none. */
    public SessionTimetable timetable(SessionId id) {
        return lists.timetable(id);
    }

    /**
     * Takes the session's row until the end of the transaction, so that everything about its seats and results happens one after the other.
     *
     * @return its state now, never an old one
     * @throws Refused SESSION_UNKNOWN
     */
    public SessionState lock(SessionId id) {
        return sessions.get(id).state();
    }

    /** Its timetable in an iCalendar file. */
    public String invitation(SessionId id) {
        return invitation.of(line(id), lists.timetable(id));
    }

    /** Several sessions in one iCalendar file. */
    public String calendar(List<SessionId> ids) {
        return invitation.of(ids.stream().map(this::line).toList(), ids.stream().map(lists::timetable).toList());
    }

    /** The session when it can be seen from a division: organised in it, or above it and announced. @throws Refused SESSION_UNKNOWN */
    public SessionLine visible(DivisionCode seenFrom, SessionId id) {
        return lists.visible(seenFrom, id);
    }

    /** Seats by county; empty when every county may fill any seat. Read with a lock, after {@link #lock}. */
    public List<QuotaDraft> quotas(SessionId id) {
        return sessions.quotas(id).stream().map(quota -> new QuotaDraft(quota.county(), quota.seats())).toList();
    }

    /** Seats now, never an old number; after {@link #lock}. */
    public int capacity(SessionId id) {
        return sessions.get(id).capacity();
    }

    /** Other seats and quotas for an announced session. @throws Refused SESSION_CAPACITY_WRONG, SESSION_QUOTA_WRONG, SESSION_QUOTA_OVER_CAPACITY, SESSION_CLOSED, SESSION_CONFLICTS */
    public void allot(SessionId id, int seats, List<QuotaDraft> quotas) {
        TrainingSession session = sessions.get(id);
        if (!session.state().isOpen()) {
            throw new Refused(SessionRefusal.SESSION_CLOSED);
        }
        SessionLine line = line(id);
        SessionChecks.requireSeats(seats, quotas, line.division());
        writing.allot(id, session, seats, quotas);
    }

    /**
     * Another session in which the person holds a seat at the same time; read with a lock.
     *
     * @return title, first and last day of it; empty when she is free
     */
    public Optional<Clash> clash(StaffId staff, SessionId id) {
        return persons.clash(staff, id);
    }

    /** The township that would have nobody who may write on a peak day if this person went too; empty when none. */
    public Optional<Conflict> emptied(StaffId staff, SessionId id) {
        return scenes.emptied(staff, id);
    }

    /** The county in which a person holds a post on the first day of a session; empty when in none. */
    public Optional<DivisionCode> countyOf(StaffId staff, LocalDate day) {
        return persons.countyOf(staff, day);
    }

    /** Announced sessions to come that are open to a person's county and in which she is not yet, soonest first. */
    public List<SessionLine> openFor(StaffId staff, LocalDate today) {
        return lists.openFor(staff, offices.home(staff), today);
    }

    /** Who holds the post of an information manager of a county today. */
    public List<StaffId> managers(DivisionCode county) {
        return offices.managers(county);
    }

    /** Closes a held session with its results. @throws Refused SESSION_UNKNOWN, SESSION_NOT_PUBLISHED */
    public void complete(SessionId id, LocalDateTime at) {
        TrainingSession session = sessions.get(id);
        if (session.state() != SessionState.PUBLISHED) {
            throw new Refused(SessionRefusal.SESSION_NOT_PUBLISHED);
        }
        session.complete(at);
    }
}
