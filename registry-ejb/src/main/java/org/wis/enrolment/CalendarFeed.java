package org.wis.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.notice.FeedSecret;
import org.wis.session.SessionFacts;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;

/** Sessions as calendars: one that can be downloaded, and a person's own under its secret address. */
@Stateless
public class CalendarFeed {

    @Inject
    FeedSecret secrets;
    @Inject
    EnrolmentLists lists;
    @Inject
    SessionFacts sessions;

    /** The calendar under a secret address: the sessions in which that person holds a seat, titles and times only. @return empty when no calendar stands there */
    @Reads(Action.FETCH_CALENDAR)
    public Optional<String> of(String secret) {
        return secrets.whose(secret).map(this::calendar);
    }

    /** One session as seen from a division. @throws org.wis.gate.Refused SESSION_UNKNOWN */
    @Reads(Action.READ_SESSIONS)
    public String of(@On DivisionCode seenFrom, SessionId id) {
        return sessions.invitation(sessions.visible(seenFrom, id).id());
    }

    private String calendar(StaffId staff) {
        List<SessionId> seated = lists.of(staff).stream().filter(one -> one.state().isSeated()).map(Enrolled::session).toList();
        return sessions.calendar(seated);
    }
}
