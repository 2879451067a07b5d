package org.wis.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.enrolment.EnrolmentState;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;

/** A county turns its part of a proposal into nominations. Nothing is accepted for it by anybody else, and nothing by the machine. */
@Stateless
public class ProposalAccepting {

    @Inject
    Proposals proposals;
    @Inject
    LineAccepting accepting;
    @Inject
    AuditTrail audit;

    /**
     * Nominates everybody of the county whose line is open. A line that is refused keeps its reason and the others go on.
     *
     * @throws Refused PROPOSAL_UNKNOWN, PROPOSAL_CLOSED, PROPOSAL_NOTHING_OPEN
     */
    @Does(Action.ACCEPT_PROPOSAL)
    public AcceptanceResult accept(@On DivisionCode county, ProposalId id) {
        Proposal proposal = proposals.get(id);
        if (!proposal.scope().contains(county)) {
            throw new Refused(ProposalRefusal.PROPOSAL_UNKNOWN);
        }
        proposal.requireOpen();
        List<ProposalLineId> open = proposals.lines(id).stream().filter(line -> county.contains(line.county()) && line.state().isOpen()).map(ProposalLine::id).toList();
        if (open.isEmpty()) {
            throw new Refused(ProposalRefusal.PROPOSAL_NOTHING_OPEN);
        }
        int nominated = 0;
        int waiting = 0;
        int refused = 0;
        for (ProposalLineId line : open) {
            try {
                if (accepting.accept(line) == EnrolmentState.NOMINATED) {
                    nominated++;
                } else {
                    waiting++;
                }
            } catch (Refused refusal) {
                if (refusal.code() != ProposalRefusal.PROPOSAL_LINE_DONE) {
                    refused++;
                    accepting.refused(line, refusal.code().name());
                }
            }
        }
        audit.record(AuditKind.PERSONNEL, Action.ACCEPT_PROPOSAL.name(), id.toString(), county + ": " + nominated + " nominated, " + waiting + " waiting, " + refused + " refused");
        return new AcceptanceResult(nominated, waiting, refused);
    }
}
