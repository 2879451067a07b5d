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
import org.wis.planner.Seat;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;

/** One person in one session of a proposal. */
@Entity
@Table(name = "proposal_line")
public class ProposalLine {

    private static final int ANSWER = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "proposal_id")
    private long proposal;
    @Column(name = "staff_id")
    private long staff;
    @Column(name = "session_id")
    private long session;
    @Column(name = "county_code")
    private DivisionCode county;
    @Enumerated(EnumType.STRING)
    private LineState state;
    private String answer;
    @Column(name = "changed_by")
    private Long changedBy;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;
    @Version
    private long version;

    protected ProposalLine() {
    }

    ProposalLine(ProposalId proposal, Seat seat, DivisionCode county) {
        this.proposal = proposal.value();
        this.staff = seat.learner();
        this.session = seat.offer();
        this.county = county;
        this.state = LineState.PROPOSED;
    }

    ProposalLineId id() {
        return new ProposalLineId(id);
    }

    ProposalId proposal() {
        return new ProposalId(proposal);
    }

    StaffId staff() {
        return new StaffId(staff);
    }

    SessionId session() {
        return new SessionId(session);
    }

    DivisionCode county() {
        return county;
    }

    LineState state() {
        return state;
    }

    String answer() {
        return answer;
    }

    Seat seat() {
        return new Seat(staff, session);
    }

    /** @throws Refused PROPOSAL_LINE_DONE */
    void requireOpen() {
        if (!state.isOpen()) {
            throw new Refused(ProposalRefusal.PROPOSAL_LINE_DONE, state);
        }
    }

    void become(LineState next, String said, long account, LocalDateTime at) {
        this.state = next;
        this.answer = said == null || said.length() <= ANSWER ? said : said.substring(0, ANSWER);
        this.changedBy = account;
        this.changedAt = at;
    }
}
