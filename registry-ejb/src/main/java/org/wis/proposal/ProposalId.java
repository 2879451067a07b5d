package org.wis.proposal;

import java.io.Serializable;

/**
 * Number of a proposal.
 *
 * @param value as given by the database
 */
public record ProposalId(long value) implements Serializable {

    @Override
    public String toString() {
        return "proposal " + value;
    }
}
