package org.wis.certification;

/** What a certificate is on a day: decisions first, then its dates. The loss of the printed copy is no state. Lists compute the same in the database (function certificate_state). */
public enum CertificateState {
    /** Before its first day. */
    NOT_YET_VALID,
    /** In force. */
    VALID,
    /** Suspended at once by the county; lapses by itself. */
    SUSPENDED_BY_COUNTY,
    /** Suspended by the province until it reinstates. */
    SUSPENDED_BY_PROVINCE,
    /** After its last day. */
    EXPIRED,
    /** Ended without fault: left work, died, own wish. */
    CANCELLED,
    /** Taken away for fraud or a serious breach. */
    REVOKED;

    /** Whether it is over for ever. */
    public boolean ended() {
        return this == CANCELLED || this == REVOKED;
    }

    /** Whether it is suspended by anyone. */
    public boolean suspended() {
        return this == SUSPENDED_BY_COUNTY || this == SUSPENDED_BY_PROVINCE;
    }
}
