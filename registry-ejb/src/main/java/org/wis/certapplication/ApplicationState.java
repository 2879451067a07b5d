package org.wis.certapplication;

/** How far an application is. */
public enum ApplicationState {
    /** Handed in; the county reviews. */
    APPLIED,
    /** Sent back to the applicant with what is to be mended. */
    RETURNED,
    /** Reviewed by the county. */
    COUNTY_REVIEWED,
    /** Reviewed by the prefecture too, where that is asked. */
    PREFECTURE_REVIEWED,
    /** The exam is passed; the province can issue. */
    EXAM_PASSED,
    /** The certificate is issued. */
    ISSUED,
    /** Withdrawn by the applicant. */
    WITHDRAWN,
    /** Rejected by the province. */
    REJECTED;

    /** Whether nothing more happens to it. */
    public boolean ended() {
        return this == ISSUED || this == WITHDRAWN || this == REJECTED;
    }
}
