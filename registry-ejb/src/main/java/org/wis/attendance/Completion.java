package org.wis.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.wis.enrolment.EnrolmentId;
import org.wis.staff.Decision;

/** How a session ended for a person. Every version is kept. */
@Entity
@Table(name = "completion")
public class Completion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "enrolment_id")
    private long enrolmentId;
    @Enumerated(EnumType.STRING)
    private CompletionResult result;
    @Column(name = "completed_on")
    private LocalDate completedOn;
    private String reason;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;
    @Version
    private long version;

    protected Completion() {
    }

    /** As computed when the session is completed. */
    Completion(EnrolmentId enrolment, CompletionResult result, LocalDate on, long account, LocalDateTime at) {
        this.enrolmentId = enrolment.value();
        keep(result, on, null, null, account, at);
    }

    CompletionResult result() {
        return result;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    /** Passed by a resit, on the day of it. */
    void passByResit(LocalDate on, long account, LocalDateTime at) {
        keep(CompletionResult.PASSED, on, null, null, account, at);
    }

    /** Corrected, or all credit lost for a forged sign-in. */
    void correct(CompletionResult to, LocalDate on, Decision decision, long account, LocalDateTime at) {
        keep(to, on, decision.reason(), decision.documentNo(), account, at);
    }

    private void keep(CompletionResult to, LocalDate on, String why, String document, long account, LocalDateTime at) {
        this.result = to;
        this.completedOn = on;
        this.reason = why;
        this.documentNo = document;
        this.recordedBy = account;
        this.recordedAt = at;
    }
}
