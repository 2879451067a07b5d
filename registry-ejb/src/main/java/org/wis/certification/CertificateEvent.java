package org.wis.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One event in the history of a certificate: actor, document, reason, before and after. Added, never changed. */
@Entity
@Table(name = "certificate_event")
public class CertificateEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "certificate_id")
    private long certificateId;
    @Enumerated(EnumType.STRING)
    private CertificateStep event;
    private LocalDateTime at;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "document_no")
    private String documentNo;
    private String reason;
    @Column(name = "hearing_on")
    private LocalDate hearingOn;
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "before_state")
    private String before;
    @Column(name = "after_state")
    private String after;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "suspension_last_day")
    private LocalDate suspensionLastDay;

    protected CertificateEvent() {
    }

    static CertificateEvent of(Certificate certificate, CertificateStep step, Deed deed, String before, LocalDate effectiveFrom) {
        CertificateEvent event = ofDate(certificate, step, deed.at(), before);
        event.accountId = deed.account();
        event.documentNo = deed.documentNo();
        event.reason = deed.reason();
        event.effectiveFrom = effectiveFrom;
        return event;
    }

    /** What happens by date alone, or was taken over from elsewhere: no account stands behind it. */
    public static CertificateEvent ofDate(Certificate certificate, CertificateStep step, LocalDateTime at, String before) {
        CertificateEvent event = new CertificateEvent();
        event.certificateId = certificate.id();
        event.event = step;
        event.at = at;
        event.before = before;
        event.after = certificate.describe(at.toLocalDate());
        event.validFrom = certificate.validFrom();
        event.validTo = certificate.validTo();
        event.suspensionLastDay = certificate.suspensionLastDay();
        return event;
    }

    CertificateEvent heardOn(LocalDate day) {
        this.hearingOn = day;
        return this;
    }

    CertificateEvent after(String text) {
        this.after = text;
        return this;
    }

    CertificateStep step() {
        return event;
    }

    String documentNo() {
        return documentNo;
    }

    String beforeState() {
        return before;
    }

    String afterState() {
        return after;
    }

    CertificateHistoryLine line(String who) {
        return new CertificateHistoryLine(event, at, who, documentNo, reason, hearingOn, effectiveFrom, before, after);
    }

    Long account() {
        return accountId;
    }

    /** What the timeline needs of it. */
    Timeline.Entry entry() {
        return new Timeline.Entry(event, at, effectiveFrom, validFrom, validTo, suspensionLastDay, documentNo, after);
    }
}
