package org.wis.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.time.OfficialTime;

/**
 * Tells persons. Everything happens in the caller's transaction: what is taken back there was never said. The mail leaves later, from the outbox; without a mail server
 * the notice stays in the portal from the beginning, and says so.
 * A feature that warns calls {@link #send} as often as it likes: the cause makes it one notice.
 */
@Dependent
public class NoticeSending {

    @Inject
    NoticeRows rows;
    @Inject
    MailServer server;
    @Inject
    OfficialTime time;

    /**
     * Tells a person, once for each cause.
     *
     * @return whether it is told now; false when this cause was told before
     */
    public boolean send(Message message) {
        if (rows.exists(message.to().value(), message.cause())) {
            return false;
        }
        Notice notice = rows.add(new Notice(message, time.now()));
        MailItem mail = new MailItem(notice, message, time.now());
        if (!server.isConfigured()) {
            mail.keepInPortal();
        }
        rows.add(mail);
        return true;
    }

    /**
     * Closes every open notice whose cause begins so: its cause is gone. A mail that has not left yet does not leave any more.
     *
     * @param causePrefix beginning of the cause, e.g. {@code certificate.17.}
     * @return how many were closed
     */
    public int close(String causePrefix) {
        var open = rows.open(causePrefix);
        open.forEach(notice -> notice.close(time.now()));
        rows.unsentOf(open).forEach(MailItem::drop);
        return open.size();
    }
}
