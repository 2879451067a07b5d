package org.wis.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.planner.PlanReason;
import org.wis.planner.ReasonKind;

/** Why a proposal does not serve everybody, as found when it was made. */
@Entity
@Table(name = "proposal_reason")
public class StoredReason {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "proposal_id")
    private long proposal;
    @Enumerated(EnumType.STRING)
    private ReasonKind kind;
    @Enumerated(EnumType.STRING)
    private PlanReason.Cause cause;
    @Column(name = "staff_id")
    private Long staff;
    @Column(name = "session_id")
    private Long session;
    @Column(name = "place_code")
    private DivisionCode place;
    private LocalDate day;
    private int needed;
    private int there;

    protected StoredReason() {
    }

    StoredReason(ProposalId proposal, PlanReason reason) {
        this.proposal = proposal.value();
        this.kind = reason.kind();
        this.cause = reason.cause();
        this.staff = reason.learner();
        this.session = reason.offer();
        this.place = reason.place();
        this.day = reason.day();
        this.needed = reason.needed();
        this.there = reason.there();
    }

    PlanReason reason() {
        return new PlanReason(kind, staff, session, place, day, needed, there, cause);
    }
}
