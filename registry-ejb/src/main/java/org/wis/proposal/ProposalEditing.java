package org.wis.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.planner.Learner;
import org.wis.planner.PlanCheck;
import org.wis.planner.PlanReason;
import org.wis.planner.PlanningProblem;
import org.wis.planner.Seat;
import org.wis.session.SessionId;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** People change a proposal: take a line out, move it, add one. Every change is held against the rules again and answers what it newly breaks; it is made all the same. */
@Stateless
public class ProposalEditing {

    @Inject
    Proposals proposals;
    @Inject
    ProposalPicture picture;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** Takes a line out. @return what is broken now and was not before. @throws Refused PROPOSAL_LINE_DONE, PROPOSAL_CLOSED */
    @Does(Action.EDIT_PROPOSAL)
    public List<PlanReason> remove(@On ProposalLineId id) {
        Proposal proposal = open(proposals.proposalOf(id));
        ProposalLine line = proposals.take(id);
        line.requireOpen();
        Set<PlanReason> before = broken(proposal);
        line.become(LineState.REMOVED, null, signatory.account(), time.now());
        return changed(proposal, before, line.staff() + " not to " + line.session());
    }

    /** Moves a person to another session. @return what is broken now and was not before. @throws Refused PROPOSAL_LINE_DONE, PROPOSAL_CLOSED, PROPOSAL_LINE_TWICE, PROPOSAL_NOT_PLANNED */
    @Does(Action.EDIT_PROPOSAL)
    public List<PlanReason> move(@On ProposalLineId id, SessionId to) {
        Proposal proposal = open(proposals.proposalOf(id));
        ProposalLine line = proposals.take(id);
        line.requireOpen();
        Set<PlanReason> before = broken(proposal);
        line.become(LineState.REMOVED, null, signatory.account(), time.now());
        put(proposal, line.staff(), to);
        return changed(proposal, before, line.staff() + " from " + line.session() + " to " + to);
    }

    /** Adds a person to a session. @return what is broken now and was not before. @throws Refused PROPOSAL_CLOSED, PROPOSAL_LINE_TWICE, PROPOSAL_NOT_PLANNED */
    @Does(Action.EDIT_PROPOSAL)
    public List<PlanReason> add(@On StaffId staff, ProposalId id, SessionId to) {
        Proposal proposal = open(id);
        Set<PlanReason> before = broken(proposal);
        put(proposal, staff, to);
        return changed(proposal, before, staff + " to " + to);
    }

    /** Puts a proposal aside. @throws Refused PROPOSAL_CLOSED */
    @Does(Action.EDIT_PROPOSAL)
    public void discard(@On ProposalId id) {
        Proposal proposal = open(id);
        proposal.become(ProposalState.DISCARDED, signatory.account(), time.now());
        audit.record(AuditKind.PERSONNEL, Action.EDIT_PROPOSAL.name(), id.toString(), "put aside");
    }

    private Proposal open(ProposalId id) {
        Proposal proposal = proposals.take(id);
        proposal.requireOpen();
        return proposal;
    }

    private void put(Proposal proposal, StaffId staff, SessionId to) {
        PlanningProblem problem = picture.problem(proposal);
        Learner learner = problem.learner(staff.value()).filter(one -> problem.offer(to.value()).isPresent()).orElseThrow(() -> new Refused(ProposalRefusal.PROPOSAL_NOT_PLANNED));
        ProposalLine there = proposals.lines(proposal.id()).stream().filter(one -> one.staff().equals(staff) && one.session().equals(to)).findFirst().orElse(null);
        if (learner.kept().contains(to.value()) || there != null && there.state() != LineState.REMOVED) {
            throw new Refused(ProposalRefusal.PROPOSAL_LINE_TWICE);
        }
        ProposalLine line = there == null ? proposals.add(new ProposalLine(proposal.id(), new Seat(staff.value(), to.value()), learner.county())) : there;
        line.become(LineState.ADDED, null, signatory.account(), time.now());
    }

    private Set<PlanReason> broken(Proposal proposal) {
        PlanningProblem problem = picture.problem(proposal);
        return new HashSet<>(PlanCheck.broken(problem, picture.plan(problem, proposals.lines(proposal.id()))));
    }

    private List<PlanReason> changed(Proposal proposal, Set<PlanReason> before, String what) {
        proposal.become(ProposalState.EDITED, signatory.account(), time.now());
        audit.record(AuditKind.PERSONNEL, Action.EDIT_PROPOSAL.name(), proposal.id().toString(), what);
        return broken(proposal).stream().filter(one -> !before.contains(one)).toList();
    }
}
