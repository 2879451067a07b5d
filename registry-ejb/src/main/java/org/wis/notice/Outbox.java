package org.wis.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.privacy.FieldCipher;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/**
 * The mail that waits. Each step is a transaction of its own: a mail is first marked as being sent, then handed over, then marked as sent. A breakdown in between
 * leaves it marked: nobody knows then whether it left, so it is not sent a second time by itself.
 */
@Stateless
public class Outbox {

    private static final int FAULT_LIMIT = 300;

    @Inject
    NoticeRows rows;
    @Inject
    Addresses addresses;
    @Inject
    FieldCipher cipher;
    @Inject
    OfficialTime time;

    /**
     * Takes the next mail that is due and marks it as being sent. What nobody can be sent is kept in the portal and passed over.
     *
     * @param serverKnown whether a mail server is configured
     */
    @Does(Action.SEND_MAIL)
    public Optional<OutgoingMail> take(boolean serverKnown) {
        Optional<MailItem> due = rows.due(time.now());
        while (due.isPresent()) {
            MailItem item = due.get();
            Notice notice = rows.notice(item.notice());
            Optional<String> to = serverKnown ? addresses.find(new StaffId(notice.staff())).map(ContactAddress::email).map(cipher::decrypt) : Optional.empty();
            if (to.isPresent()) {
                item.begin();
                return Optional.of(new OutgoingMail(item.id(), to.get(), notice.key(), notice.path(), item.calendar()));
            }
            item.keepInPortal();
            rows.flush();
            due = rows.due(time.now());
        }
        return Optional.empty();
    }

    /** The mail server has it. */
    @Does(Action.SEND_MAIL)
    public void sent(long id) {
        rows.mail(id).sent(time.now());
    }

    /** The mail server did not take it; tried again later, not for ever. */
    @Does(Action.SEND_MAIL)
    public void failed(long id, String why) {
        rows.mail(id).again(time.now(), why.length() > FAULT_LIMIT ? why.substring(0, FAULT_LIMIT) : why);
    }
}
