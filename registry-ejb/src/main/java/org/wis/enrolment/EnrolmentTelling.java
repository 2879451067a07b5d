package org.wis.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.notice.Message;
import org.wis.notice.NoticeSending;
import org.wis.session.SessionFacts;
import org.wis.session.SessionLine;
import org.wis.staff.StaffId;

/** Tells persons and counties how an enrolment stands. */
@Dependent
class EnrolmentTelling {

    private static final String OWN_PAGE = "/training/own/sessions.xhtml";
    private static final String COUNTY_PAGE = "/training/sessions/nominate.xhtml?session=";

    @Inject
    NoticeSending notices;
    @Inject
    SessionFacts sessions;

    /** A seat is hers, by nomination or from the waiting list. */
    void seated(Enrolment one) {
        tell(one.staff(), one, "enrolment.seated", OWN_PAGE, null);
    }

    void waiting(Enrolment one) {
        tell(one.staff(), one, "enrolment.waiting", OWN_PAGE, null);
    }

    /** The organiser confirms: the invitation with the times for her calendar. */
    void invited(Enrolment one) {
        tell(one.staff(), one, "enrolment.confirmed", OWN_PAGE, sessions.invitation(one.session()));
    }

    void ended(Enrolment one) {
        notices.close(prefix(one));
        tell(one.staff(), one, "enrolment.ended", OWN_PAGE, null);
    }

    /** Her county is asked to speak. */
    void requested(Enrolment one) {
        sessions.managers(one.county()).forEach(manager -> tell(manager, one, "enrolment.requested", COUNTY_PAGE + one.session().value(), null));
    }

    void booking(Enrolment one, String key) {
        tell(one.staff(), one, key, OWN_PAGE, null);
    }

    private void tell(StaffId to, Enrolment one, String key, String path, String calendar) {
        SessionLine line = sessions.line(one.session());
        notices.send(new Message(to, prefix(one) + one.turn() + "." + key, key, List.of(line.title(), line.firstDay().toString(), line.lastDay().toString()), path, calendar));
    }

    private static String prefix(Enrolment one) {
        return "enrolment." + one.id().value() + ".";
    }
}
