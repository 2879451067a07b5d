package org.wis.session;

/** How far an annual plan is. */
public enum PlanState {
    /** Being written. */ DRAFT,
    /** Handed in to the office above. */ SUBMITTED,
    /** Approved. */ APPROVED,
    /** Given back to be mended. */ RETURNED;

    /** Whether its office may change it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
