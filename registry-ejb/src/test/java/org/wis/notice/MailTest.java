package org.wis.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wis.staff.StaffId;
import org.wis.testing.Stage;
import org.wis.time.OfficialTime;

/** A notice is told once, its mail leaves once and never inside the deciding transaction, and without a mail server it stays in the portal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Stage stage;
    private StaffId wu;

    @BeforeAll
    void open() throws SQLException {
        server.start();
        stage = new Stage(NOW);
        wu = new StaffId(stage.person("wu"));
    }

    @BeforeEach
    void begin() {
        stage.setNow(NOW);
        stage.signIn("wu");
        drain(false);
    }

    @AfterAll
    void close() {
        server.stop();
        stage.close();
    }

    @Test
    void the_same_cause_is_told_once_and_its_mail_leaves_once_with_the_calendar_and_without_the_matter() throws Exception {
        stage.run(ContactKeeping.class, keeping -> keeping.mailTo("wu@example.org"));
        assertTrue(send("enrolment.1.confirmed"));
        assertFalse(send("enrolment.1.confirmed"));
        assertEquals(0, server.getReceivedMessages().length, "nothing leaves inside the deciding transaction");
        assertEquals(1, drain(true));
        assertEquals(0, drain(true));
        MimeMessage[] received = server.getReceivedMessages();
        assertEquals(1, received.length);
        String body = GreenMailUtil.getWholeMessage(received[0]);
        assertEquals("wu@example.org", received[0].getAllRecipients()[0].toString());
        assertTrue(received[0].getMessageID().startsWith("<wis-notice-"));
        assertTrue(body.contains("text/calendar") && body.contains("training.ics"));
        assertFalse(body.contains("保密班名") || received[0].getSubject().contains("保密班名"), "a mail tells no matter");
        assertEquals(MailState.SENT, mailOf("enrolment.1.confirmed"));
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void without_a_mail_server_or_an_address_a_notice_stays_in_the_portal_and_says_so() {
        stage.run(ContactKeeping.class, keeping -> keeping.mailTo(""));
        send("session.2.published");
        assertTrue(stage.act(Outbox.class, outbox -> outbox.take(true)).isEmpty());
        assertEquals(MailState.PORTAL_ONLY, mailOf("session.2.published"));
        assertTrue(stage.act(NoticeReading.class, NoticeReading::own).stream().anyMatch(line -> line.operands().contains("保密班名")));
    }

    @Test
    void without_a_mail_server_it_is_said_at_once_that_nothing_will_leave() {
        MailServer none = new MailServer();
        none.host = Optional.empty();
        none.from = Optional.empty();
        stage.run(NoticeSending.class, sending -> {
            sending.server = none;
            sending.send(new Message(wu, "session.9.published", "session.9.published", List.of("保密班名"), "/training/own/sessions.xhtml", null));
        });
        assertEquals(MailState.PORTAL_ONLY, mailOf("session.9.published"));
    }

    @Test
    void a_mail_whose_cause_is_gone_does_not_leave_and_the_notice_closes() {
        stage.run(ContactKeeping.class, keeping -> keeping.mailTo("wu@example.org"));
        send("session.3.moved");
        assertEquals(1, stage.<NoticeSending, Integer>act(NoticeSending.class, sending -> sending.close("session.3.")));
        assertTrue(stage.act(Outbox.class, outbox -> outbox.take(true)).isEmpty());
        assertTrue(stage.act(NoticeReading.class, NoticeReading::own).stream().noneMatch(line -> line.key().equals("session.3.moved")));
    }

    @Test
    void a_mail_that_was_not_taken_is_tried_later_and_one_that_was_being_sent_at_a_breakdown_is_not_sent_twice() {
        stage.run(ContactKeeping.class, keeping -> keeping.mailTo("wu@example.org"));
        send("session.4.moved");
        OutgoingMail mail = stage.act(Outbox.class, outbox -> outbox.take(true)).orElseThrow();
        assertTrue(stage.act(Outbox.class, outbox -> outbox.take(true)).isEmpty(), "it is marked before it is handed over");
        stage.run(Outbox.class, outbox -> outbox.failed(mail.id(), "no route"));
        assertTrue(stage.act(Outbox.class, outbox -> outbox.take(true)).isEmpty(), "not at once");
        stage.setNow(NOW.plusMinutes(2));
        assertEquals(mail.id(), stage.act(Outbox.class, outbox -> outbox.take(true)).orElseThrow().id());
    }

    @Test
    void an_address_without_a_place_is_refused() {
        assertEquals("MAIL_ADDRESS_WRONG", stage.refusal(ContactKeeping.class, keeping -> keeping.mailTo("wu@")));
        assertEquals("MAIL_ADDRESS_WRONG", stage.refusal(ContactKeeping.class, keeping -> keeping.mailTo("wu@example.org\r\nBcc: all@example.org")));
    }

    @Test
    void a_server_that_is_not_there_is_an_error_and_no_silence() {
        MailCarrier carrier = carrier(1);
        assertThrows(MessagingException.class, () -> carrier.carry(new OutgoingMail(1, "wu@example.org", "session.moved", "/x", null)));
    }

    @Test
    void the_secret_of_a_calendar_opens_it_until_it_is_closed() {
        String secret = stage.act(ContactKeeping.class, ContactKeeping::openCalendar);
        assertEquals(Optional.of(wu), stage.act(FeedSecret.class, secrets -> secrets.whose(secret)));
        String newer = stage.act(ContactKeeping.class, ContactKeeping::openCalendar);
        assertEquals(2, Set.of(secret, newer).size());
        assertEquals(Optional.empty(), stage.act(FeedSecret.class, secrets -> secrets.whose(secret)));
        stage.run(ContactKeeping.class, ContactKeeping::closeCalendar);
        assertEquals(Optional.empty(), stage.act(FeedSecret.class, secrets -> secrets.whose(newer)));
    }

    private boolean send(String cause) {
        return stage.<NoticeSending, Boolean>act(NoticeSending.class,
                sending -> sending.send(new Message(wu, cause, cause, List.of("保密班名"), "/training/own/sessions.xhtml", CALENDAR)));
    }

    /** Hands over what waits. @return how many mails */
    private int drain(boolean carried) {
        int count = 0;
        for (Optional<OutgoingMail> next = take(); next.isPresent(); next = take()) {
            OutgoingMail mail = next.get();
            if (carried) {
                try {
                    carrier(server.getSmtp().getPort()).carry(mail);
                } catch (MessagingException e) {
                    throw new IllegalStateException(e);
                }
            }
            stage.run(Outbox.class, outbox -> outbox.sent(mail.id()));
            count++;
        }
        return count;
    }

    private Optional<OutgoingMail> take() {
        return stage.act(Outbox.class, outbox -> outbox.take(true));
    }

    private MailState mailOf(String key) {
        return stage.act(NoticeReading.class, NoticeReading::own).stream().filter(line -> line.key().equals(key)).findFirst().orElseThrow().mail();
    }

    private static MailCarrier carrier(int port) {
        MailServer configured = new MailServer();
        configured.host = Optional.of("127.0.0.1");
        configured.port = port;
        configured.user = Optional.empty();
        configured.password = Optional.empty();
        configured.startTls = false;
        configured.from = Optional.of("portal@example.org");
        configured.portal = Optional.of("https://portal.example.org/");
        MailCarrier carrier = new MailCarrier();
        carrier.server = configured;
        carrier.words = new MailWords();
        carrier.time = new OfficialTime();
        return carrier;
    }
}
