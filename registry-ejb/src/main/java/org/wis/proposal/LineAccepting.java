package org.wis.proposal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.wis.enrolment.EnrolmentState;
import org.wis.enrolment.Nominating;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** Turns one line into a nomination, in a transaction of its own: a refused line leaves the others alone. */
@Stateless
public class LineAccepting {

    @Inject
    Proposals proposals;
    @Inject
    Nominating nominating;
    @Inject
    Signatory signatory;
    @Inject
    OfficialTime time;

    /** Nominates the person as if her county had typed it; with the last open line the proposal is accepted. @return NOMINATED or WAITING. @throws Refused PROPOSAL_CLOSED, PROPOSAL_LINE_DONE, and as nominating does */
    @Does(Action.ACCEPT_PROPOSAL)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public EnrolmentState accept(@On ProposalLineId id) {
        Proposal proposal = proposals.take(proposals.proposalOf(id));
        proposal.requireOpen();
        ProposalLine line = proposals.take(id);
        line.requireOpen();
        EnrolmentState state = nominating.nominate(line.staff(), line.session(), false);
        line.become(LineState.ACCEPTED, state.name(), signatory.account(), time.now());
        if (proposals.lines(proposal.id()).stream().noneMatch(one -> one.state().isOpen())) {
            proposal.become(ProposalState.ACCEPTED, signatory.account(), time.now());
        }
        return state;
    }

    /** Notes on a line why its nomination was refused. */
    @Does(Action.ACCEPT_PROPOSAL)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(@On ProposalLineId id, String code) {
        ProposalLine line = proposals.take(id);
        if (line.state().isOpen()) {
            line.become(LineState.REFUSED, code, signatory.account(), time.now());
        }
    }
}
