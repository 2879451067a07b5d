package org.wis.certapplication;

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
import org.wis.certification.CertificateNumber;
import org.wis.gate.Refused;
import org.wis.staff.StaffId;

/** An application for a certificate. Each step is asked of {@link ApplicationStep} first and leaves an event. */
@Entity
@Table(name = "certificate_application")
public class CertificateApplication {

    private static final int STATEMENT_LIMIT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staffId;
    @Enumerated(EnumType.STRING)
    private CertificateNumber.Level type;
    @Enumerated(EnumType.STRING)
    private ApplicationState state;
    private String statement;
    @Column(name = "to_mend")
    private String toMend;
    @Column(name = "applied_at")
    private LocalDateTime appliedAt;
    @Column(name = "state_since")
    private LocalDateTime stateSince;
    private String exam;
    @Column(name = "certificate_id")
    private Long certificateId;
    @Version
    private long version;

    protected CertificateApplication() {
    }

    /** As handed in. @throws Refused STATEMENT_TOO_LONG */
    public CertificateApplication(StaffId applicant, CertificateNumber.Level type, String statement, LocalDateTime at) {
        this.staffId = applicant.value();
        this.type = type;
        this.statement = within(statement);
        this.appliedAt = at;
        this.stateSince = at;
        this.state = ApplicationState.APPLIED;
    }

    /** Its number; only once stored. */
    public ApplicationId id() {
        return new ApplicationId(id);
    }

    /** Who applies. */
    public StaffId applicant() {
        return new StaffId(staffId);
    }

    /** For which type. */
    CertificateNumber.Level type() {
        return type;
    }

    ApplicationState state() {
        return state;
    }

    String exam() {
        return exam;
    }

    ApplicationEvent applied(Act act) {
        return ApplicationEvent.of(this, ApplicationStep.APPLIED, act, null);
    }

    /** A step without more than its decision. */
    ApplicationEvent step(ApplicationStep step, Act act) {
        step.require(state, act.by(), act.prefectureReviews());
        ApplicationState before = state;
        ApplicationState next = step.after(before);
        if (next != before) {
            this.state = next;
            this.stateSince = act.at();
        }
        this.toMend = next == ApplicationState.RETURNED ? step == ApplicationStep.AMENDED ? toMend : act.reason() : null;
        return ApplicationEvent.of(this, step, act, before);
    }

    /** Handed in again. @throws Refused STATEMENT_TOO_LONG, APPLICATION_STATE_WRONG */
    ApplicationEvent mend(String newStatement, Act act) {
        ApplicationEvent event = step(ApplicationStep.MENDED, act);
        this.statement = within(newStatement);
        return event;
    }

    /** The exam is passed. @param proof session and score, or the document */
    ApplicationEvent passExam(String proof, Act act) {
        ApplicationEvent event = step(ApplicationStep.EXAM_PASSED, act);
        this.exam = proof;
        return event;
    }

    /** The certificate is issued. */
    ApplicationEvent issued(long certificate, Act act) {
        ApplicationEvent event = step(ApplicationStep.ISSUED, act);
        this.certificateId = certificate;
        return event;
    }

    private static String within(String statement) {
        String said = statement == null ? "" : statement.strip();
        if (said.codePointCount(0, said.length()) > STATEMENT_LIMIT) {
            throw new Refused(ApplicationRefusal.STATEMENT_TOO_LONG);
        }
        return said;
    }
}
