package org.wis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.wis.staff.OfficeId;

/** What an office means to teach in a year; approved by the office above. */
@Entity
@Table(name = "training_plan")
public class TrainingPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "office_id")
    private long office;
    private int year;
    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;
    @Column(name = "document_no")
    private String documentNo;
    private String remark;
    @Column(name = "submitted_by")
    private Long submittedBy;
    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    @Version
    private long version;

    protected TrainingPlan() {
    }

    /** The plan of an office for a calendar year. */
    public TrainingPlan(OfficeId office, int year) {
        this.office = office.value();
        this.year = year;
    }

    /** Its number; only once stored. */
    public PlanId id() {
        return new PlanId(id);
    }

    OfficeId office() {
        return new OfficeId(office);
    }

    int year() {
        return year;
    }

    PlanState state() {
        return state;
    }

    Long submittedBy() {
        return submittedBy;
    }

    /** Handed in to the office above; an earlier decision no longer stands. */
    public void submit(long account, LocalDateTime at) {
        this.state = PlanState.SUBMITTED;
        this.submittedBy = account;
        this.submittedAt = at;
        this.decidedBy = null;
        this.decidedAt = null;
        this.remark = null;
    }

    /** Approved with a document by somebody else than who handed it in. */
    public void approve(long account, LocalDateTime at, String document) {
        decide(PlanState.APPROVED, account, at);
        this.documentNo = document;
    }

    /** Given back with what to mend. */
    void giveBack(long account, LocalDateTime at, String whatToMend) {
        decide(PlanState.RETURNED, account, at);
        this.remark = whatToMend;
    }

    private void decide(PlanState decision, long account, LocalDateTime at) {
        this.state = decision;
        this.decidedBy = account;
        this.decidedAt = at;
    }
}
