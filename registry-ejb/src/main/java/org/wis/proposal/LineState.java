package org.wis.proposal;

/** How a line of a proposal stands. */
public enum LineState {
    /** Proposed by the planner. */ PROPOSED,
    /** Added by a person. */ ADDED,
    /** Taken out by a person. */ REMOVED,
    /** Turned into a nomination. */ ACCEPTED,
    /** The nomination was refused; the line says why. */ REFUSED;

    /** Whether it waits for the county. */
    public boolean isOpen() {
        return this == PROPOSED || this == ADDED || this == REFUSED;
    }
}
