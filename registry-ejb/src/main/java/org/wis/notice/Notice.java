package org.wis.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;

/** What a person is told in the portal. */
@Entity
@Table(name = "notice")
public class Notice {

    private static final String SEPARATOR = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staff;
    private String cause;
    @Column(name = "message_key")
    private String messageKey;
    private String operands;
    private String path;
    @Column(name = "told_at")
    private LocalDateTime toldAt;
    @Column(name = "read_at")
    private LocalDateTime readAt;
    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    protected Notice() {
    }

    Notice(Message message, LocalDateTime at) {
        this.staff = message.to().value();
        this.cause = message.cause();
        this.messageKey = message.key();
        this.operands = String.join(SEPARATOR, message.operands());
        this.path = message.path();
        this.toldAt = at;
    }

    long id() {
        return id;
    }

    long staff() {
        return staff;
    }

    String key() {
        return messageKey;
    }

    String path() {
        return path;
    }

    /** As the person reads it; whether a mail is on its way is told beside it. */
    NoticeLine line(MailState mail) {
        return new NoticeLine(id, messageKey, operands.isEmpty() ? List.of() : List.of(operands.split(SEPARATOR, -1)), path, toldAt, readAt != null, mail);
    }

    void read(LocalDateTime at) {
        if (readAt == null) {
            this.readAt = at;
        }
    }

    void close(LocalDateTime at) {
        this.closedAt = at;
    }
}
