package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wis.gate.Identity;
import org.wis.notice.NoticeReading;

/** How many notices the signed-in person has not read, for the top bar; asked once per request. */
@Named("noticeBell")
@RequestScoped
public class NoticeBell {

    @Inject
    private Identity identity;
    @Inject
    private NoticeReading reading;

    private Long unread;

    /** Whether notices can reach her: there is a person behind the account. */
    public boolean isHers() {
        return identity.current().filter(who -> who.staffId() != null).isPresent();
    }

    /** How many wait unread. */
    public long getUnread() {
        if (unread == null) {
            unread = isHers() ? reading.unread() : 0L;
        }
        return unread;
    }
}
