package org.wis.proposal;

/** How a proposal stands. */
public enum ProposalState {
    /** As the planner made it. */ PROPOSED,
    /** Changed by a person since. */ EDITED,
    /** Every county has turned its part into nominations. */ ACCEPTED,
    /** Put aside. */ DISCARDED;

    /** Whether it can still be changed and accepted. */
    public boolean isOpen() {
        return this == PROPOSED || this == EDITED;
    }
}
