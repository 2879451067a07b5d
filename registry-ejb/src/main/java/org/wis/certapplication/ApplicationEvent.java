package org.wis.certapplication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One event in the history of an application: actor, document, reason, before and after. Added, never changed. */
@Entity
@Table(name = "application_event")
public class ApplicationEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "application_id")
    private long applicationId;
    @Enumerated(EnumType.STRING)
    private ApplicationStep event;
    private LocalDateTime at;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "document_no")
    private String documentNo;
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "before_state")
    private ApplicationState before;
    @Enumerated(EnumType.STRING)
    @Column(name = "after_state")
    private ApplicationState after;

    protected ApplicationEvent() {
    }

    static ApplicationEvent of(CertificateApplication application, ApplicationStep step, Act act, ApplicationState before) {
        ApplicationEvent event = new ApplicationEvent();
        event.applicationId = application.id().value();
        event.event = step;
        event.at = act.at();
        event.accountId = act.account();
        event.documentNo = act.documentNo();
        event.reason = act.reason();
        event.before = before;
        event.after = application.state();
        return event;
    }

    String told() {
        return event + (documentNo == null ? "" : ", " + documentNo) + ": " + before + " -> " + after;
    }
}
