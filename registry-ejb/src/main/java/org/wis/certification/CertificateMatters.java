package org.wis.certification;

import java.io.Serializable;
import java.util.List;

/**
 * What is asked or proposed about a certificate.
 *
 * @param proposals by the county, oldest first
 * @param appeals   against a revocation, oldest first
 */
public record CertificateMatters(List<ProposalLine> proposals, List<AppealLine> appeals) implements Serializable {

    /** Defensive copies. */
    public CertificateMatters {
        proposals = List.copyOf(proposals);
        appeals = List.copyOf(appeals);
    }

    /** Whether a proposal of this kind waits for the province. */
    public boolean proposed(ProposalKind kind) {
        return proposals.stream().anyMatch(proposal -> proposal.kind() == kind && proposal.open());
    }

    /** Whether an appeal waits for its decision. */
    public boolean appealed() {
        return appeals.stream().anyMatch(AppealLine::open);
    }
}
