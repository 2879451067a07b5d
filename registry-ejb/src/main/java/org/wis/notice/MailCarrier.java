package org.wis.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.wis.time.OfficialTime;

/**
 * Hands one mail to the mail server (RFC 5321). A mail leaves the office's own network, so it tells no matter and no person: that a notice waits, where to read it,
 * and the calendar file where there is one. Its Message-ID is the number in the outbox, so that a copy is recognised.
 */
@Dependent
class MailCarrier {

    @Inject
    MailServer server;
    @Inject
    MailWords words;
    @Inject
    OfficialTime time;

    /** @throws MessagingException when the server does not take it */
    void carry(OutgoingMail mail) throws MessagingException {
        Session session = Session.getInstance(server.settings());
        MimeMessage message = new NumberedMessage(session, "<wis-notice-" + mail.id() + "@" + server.from().replaceAll(".*@", "") + ">");
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(words.subject(mail.key()), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(time.now().atZone(OfficialTime.ZONE).toInstant()));
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(words.text(server.portal() + mail.path()), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        if (mail.calendar() != null) {
            MimeBodyPart calendar = new MimeBodyPart();
            calendar.setContent(mail.calendar(), "text/calendar; charset=UTF-8; method=PUBLISH");
            calendar.setFileName("training.ics");
            parts.addBodyPart(calendar);
        }
        message.setContent(parts);
        message.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            if (server.user().isPresent()) {
                transport.connect(server.host(), server.port(), server.user().get(), server.password());
            } else {
                transport.connect();
            }
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    /** Keeps the number it was given. */
    private static final class NumberedMessage extends MimeMessage {

        private final String number;

        NumberedMessage(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
