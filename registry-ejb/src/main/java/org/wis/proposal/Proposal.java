package org.wis.proposal;

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
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.planner.PlanOutcome;

/** A proposal and how it came about. */
@Entity
@Table(name = "plan_proposal")
public class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "scope_code")
    private DivisionCode scope;
    private int year;
    @Enumerated(EnumType.STRING)
    private ProposalState state;
    @Enumerated(EnumType.STRING)
    private PlanOutcome.Verdict verdict;
    private int persons;
    private int unserved;
    private int cost;
    private int millis;
    private long seed;
    @Column(name = "requested_by")
    private long requestedBy;
    @Column(name = "requested_at")
    private LocalDateTime requestedAt;
    @Column(name = "changed_by")
    private Long changedBy;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;
    @Version
    private long version;

    protected Proposal() {
    }

    Proposal(PlannerRun run, PlanOutcome outcome, int persons) {
        this.scope = run.scope();
        this.year = run.year();
        this.state = ProposalState.PROPOSED;
        this.verdict = outcome.verdict();
        this.persons = persons;
        this.unserved = outcome.unserved().size();
        this.cost = outcome.cost();
        this.millis = (int) Math.min(Integer.MAX_VALUE, outcome.millis());
        this.seed = run.seed();
        this.requestedBy = run.account();
        this.requestedAt = run.startedAt();
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    DivisionCode scope() {
        return scope;
    }

    int year() {
        return year;
    }

    ProposalState state() {
        return state;
    }

    /** @throws Refused PROPOSAL_CLOSED */
    void requireOpen() {
        if (!state.isOpen()) {
            throw new Refused(ProposalRefusal.PROPOSAL_CLOSED, state);
        }
    }

    void become(ProposalState next, long account, LocalDateTime at) {
        this.state = next;
        this.changedBy = account;
        this.changedAt = at;
    }

    ProposalSummary summary() {
        return new ProposalSummary(id(), scope, year, state, verdict, persons, unserved, millis, requestedAt, changedAt);
    }
}
