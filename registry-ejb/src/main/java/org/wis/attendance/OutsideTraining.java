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
import java.time.LocalTime;
import org.wis.staff.Decision;
import org.wis.staff.StaffId;

/** A day of training done elsewhere. It counts once the province has recognised it; nobody recognises what she entered. */
@Entity
@Table(name = "outside_training")
public class OutsideTraining {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staffId;
    private String title;
    private String organiser;
    @Column(name = "organiser_level")
    private int organiserLevel;
    private boolean online;
    @Column(name = "online_counts")
    private boolean onlineCounts;
    private LocalDate day;
    @Column(name = "starts_at")
    private LocalTime startsAt;
    @Column(name = "ends_at")
    private LocalTime endsAt;
    @Column(name = "approved_minutes")
    private int approvedMinutes;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    private CompletionResult result;
    private boolean recognised;
    @Column(name = "recognised_by")
    private Long decidedBy;
    @Enumerated(EnumType.STRING)
    private OutsideDecision decision = OutsideDecision.WAITING;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    @Column(name = "decision_document_no")
    private String decisionDocumentNo;
    @Column(name = "decision_reason")
    private String decisionReason;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "entered_by")
    private long enteredBy;
    @Version
    private long version;

    protected OutsideTraining() {
    }

    /** @param entry checked */
    OutsideTraining(StaffId staff, OutsideEntry entry, long account) {
        this.staffId = staff.value();
        this.title = entry.title();
        this.organiser = entry.organiser();
        this.organiserLevel = entry.organiserLevel();
        this.online = entry.online();
        this.day = entry.day();
        this.startsAt = entry.startsAt();
        this.endsAt = entry.endsAt();
        this.approvedMinutes = entry.approvedMinutes();
        this.lastDay = entry.lastDay();
        this.result = entry.result();
        this.documentNo = entry.documentNo();
        this.enteredBy = account;
    }

    OutsideId id() {
        return new OutsideId(id);
    }

    StaffId staff() {
        return new StaffId(staffId);
    }

    LocalDate day() {
        return day;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    long enteredBy() {
        return enteredBy;
    }

    boolean isWaiting() {
        return decision == OutsideDecision.WAITING;
    }

    /** Recognised: it counts. @param oneTraining whether it counts as the one training although it was online */
    void recognise(Decision by, boolean oneTraining, long account, LocalDateTime at) {
        this.recognised = true;
        this.onlineCounts = online && oneTraining;
        decide(OutsideDecision.RECOGNISED, by, account, at);
    }

    /** Declined: it counts nothing. */
    void decline(Decision by, long account, LocalDateTime at) {
        decide(OutsideDecision.DECLINED, by, account, at);
    }

    private void decide(OutsideDecision what, Decision by, long account, LocalDateTime at) {
        this.decision = what;
        this.decidedBy = account;
        this.decidedAt = at;
        this.decisionDocumentNo = by.documentNo();
        this.decisionReason = by.reason();
    }
}
