package org.wis.certcheck;

import org.wis.certification.CertificateState;

/** What a certificate is, as the public is told. */
public enum CheckedState {
    /** In force. */ VALID,
    /** Not issued yet, or before its first day. */ NOT_YET_VALID,
    /** Suspended by county or province. */ SUSPENDED,
    /** After its last day. */ EXPIRED,
    /** The annual endorsement that was due is missing. */ ENDORSEMENT_OVERDUE,
    /** Ended without fault. */ CANCELLED,
    /** Taken away, perhaps with effect from an earlier day. */ REVOKED;

    static CheckedState of(CertificateState state) {
        return state.suspended() ? SUSPENDED : valueOf(state.name());
    }
}
