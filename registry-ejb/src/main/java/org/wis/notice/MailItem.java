package org.wis.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The mail of a notice in the outbox. One for each notice; its number makes the Message-ID, so a copy would be recognised. */
@Entity
@Table(name = "mail_outbox")
public class MailItem {

    private static final int MOST_TRIES = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "notice_id")
    private long notice;
    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;
    private String calendar;
    private int tries;
    @Column(name = "due_at")
    private LocalDateTime dueAt;
    @Column(name = "sent_at")
    private LocalDateTime sentAt;
    private String fault;

    protected MailItem() {
    }

    MailItem(Notice notice, Message message, LocalDateTime at) {
        this.notice = notice.id();
        this.calendar = message.calendar();
        this.dueAt = at;
    }

    long id() {
        return id;
    }

    long notice() {
        return notice;
    }

    MailState state() {
        return state;
    }

    String calendar() {
        return calendar;
    }

    void begin() {
        this.state = MailState.SENDING;
        this.tries++;
    }

    void sent(LocalDateTime at) {
        this.state = MailState.SENT;
        this.sentAt = at;
    }

    /** Not handed over: again later, each time after twice as many minutes; after the last try it has failed. */
    void again(LocalDateTime now, String why) {
        this.fault = why;
        this.state = tries >= MOST_TRIES ? MailState.FAILED : MailState.WAITING;
        this.dueAt = now.plusMinutes(1L << Math.min(tries, MOST_TRIES));
    }

    void keepInPortal() {
        this.state = MailState.PORTAL_ONLY;
    }

    void drop() {
        this.state = MailState.DROPPED;
    }
}
