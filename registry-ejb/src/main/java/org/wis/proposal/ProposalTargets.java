package org.wis.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.gate.Target;
import org.wis.gate.TargetFinder;
import org.wis.gate.TargetState;

/** Tells the gate whose a proposal is, the place it was made for, and whose a line is, the county of its person. */
@Dependent
class ProposalTargets implements TargetFinder {

    @Inject
    Proposals proposals;

    @Override
    public Optional<Target> find(Object subject) {
        if (subject instanceof ProposalId id) {
            return Optional.of(new Target(proposals.scope(id).orElseThrow(() -> new Refused(ProposalRefusal.PROPOSAL_UNKNOWN)), TargetState.OPEN));
        }
        if (subject instanceof ProposalLineId id) {
            return Optional.of(new Target(proposals.county(id).orElseThrow(() -> new Refused(ProposalRefusal.PROPOSAL_LINE_UNKNOWN)), TargetState.OPEN));
        }
        return Optional.empty();
    }
}
