package org.wis.proposal;

import java.io.Serializable;

/**
 * Number of a line of a proposal.
 *
 * @param value as given by the database
 */
public record ProposalLineId(long value) implements Serializable {

    @Override
    public String toString() {
        return "proposal line " + value;
    }
}
