package org.wis.notice;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wis.gate.Action;
import org.wis.gate.Does;

/** Twice a minute, outside every deciding transaction, hands over what waits in the outbox. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());
    private static final int MOST_AT_ONCE = 200;

    @EJB
    Outbox outbox;
    @Inject
    MailServer server;
    @Inject
    MailCarrier carrier;

    /** One round; at most 200 mails, the rest waits for the next. */
    @Schedule(hour = "*", minute = "*", second = "5/30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Does(Action.SEND_MAIL)
    public void go() {
        for (int carried = 0; carried < MOST_AT_ONCE; carried++) {
            Optional<OutgoingMail> next = outbox.take(server.isConfigured());
            if (next.isEmpty()) {
                return;
            }
            carry(next.get());
        }
    }

    private void carry(OutgoingMail mail) {
        try {
            carrier.carry(mail);
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "mail " + mail.id() + " not handed over", refused);
            outbox.failed(mail.id(), String.valueOf(refused.getMessage()));
            return;
        }
        outbox.sent(mail.id());
    }
}
