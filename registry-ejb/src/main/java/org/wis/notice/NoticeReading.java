package org.wis.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Reads;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** One's own notices. */
@Stateless
public class NoticeReading {

    @Inject
    NoticeRows rows;
    @Inject
    Signatory signatory;
    @Inject
    OfficialTime time;

    /** One's own, newest first, as long as their cause lasts; at most 100. @throws org.wis.gate.Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public List<NoticeLine> own() {
        return rows.of(signatory.self().value());
    }

    /** How many one has not read. @throws org.wis.gate.Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public long unread() {
        return rows.unread(signatory.self().value());
    }

    /** Marks all as read. @throws org.wis.gate.Refused ACCOUNT_WITHOUT_PERSON */
    @Does(Action.KEEP_OWN_CONTACT)
    public void markRead() {
        rows.unreadOf(signatory.self().value()).forEach(notice -> notice.read(time.now()));
    }
}
