package org.wis.certification;

/** How far the endorsement of a certificate for a year is. */
public enum EndorsementStage {
    /** The county has not proposed anything yet. */ OPEN,
    /** Proposed; the province decides. */ PROPOSED,
    /** Decided for the year. */ DONE
}
