package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.notice.Message;
import org.wis.notice.NoticeSending;
import org.wis.staff.StaffId;

/** Tells counties and persons what became of a session. */
@Dependent
class SessionTelling {

    @Inject
    SessionLists lists;
    @Inject
    SessionInvitation invitation;
    @Inject
    Offices offices;
    @Inject
    NoticeSending notices;

    /** The counties may nominate. */
    void published(SessionId id) {
        SessionLine line = line(id);
        List<DivisionCode> invited = lists.quotas(id).stream().filter(quota -> quota.seats() > 0).map(QuotaLine::county).toList();
        List<DivisionCode> counties = invited.isEmpty() ? offices.counties(line.division()).stream().map(office -> office.division()).toList() : invited;
        for (DivisionCode county : counties) {
            for (StaffId manager : offices.managers(county)) {
                notices.send(new Message(manager, "session." + id.value() + ".published", "session.published", operands(line), "/training/sessions/detail.xhtml?session=" + id.value()));
            }
        }
    }

    /** Everybody enrolled: other days or another place. */
    void moved(SessionId id, long version) {
        SessionLine line = line(id);
        String calendar = invitation.of(line, lists.timetable(id));
        lists.enrolled(id).forEach(staff -> notices.send(new Message(staff, "session." + id.value() + ".moved." + version, "session.moved", operands(line),
                "/training/sessions/detail.xhtml?session=" + id.value(), calendar)));
    }

    /** Everybody enrolled: it is not held. */
    void cancelled(SessionId id) {
        SessionLine line = line(id);
        notices.close("session." + id.value() + ".");
        String calendar = invitation.of(line, lists.timetable(id));
        lists.enrolled(id).forEach(staff -> notices.send(new Message(staff, "session." + id.value() + "-cancelled", "session.cancelled", operands(line),
                "/training/sessions/detail.xhtml?session=" + id.value(), calendar)));
    }

    private SessionLine line(SessionId id) {
        return lists.line(id).orElseThrow(() -> new Refused(SessionRefusal.SESSION_UNKNOWN));
    }

    private static List<String> operands(SessionLine line) {
        return List.of(line.title(), line.firstDay().toString(), line.lastDay().toString());
    }
}
