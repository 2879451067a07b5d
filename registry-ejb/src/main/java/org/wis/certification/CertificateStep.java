package org.wis.certification;

import static org.wis.certification.CertificateActor.COUNTY;
import static org.wis.certification.CertificateActor.HOLDER;
import static org.wis.certification.CertificateActor.PROVINCE;
import static org.wis.certification.CertificateState.EXPIRED;
import static org.wis.certification.CertificateState.NOT_YET_VALID;
import static org.wis.certification.CertificateState.SUSPENDED_BY_COUNTY;
import static org.wis.certification.CertificateState.SUSPENDED_BY_PROVINCE;
import static org.wis.certification.CertificateState.VALID;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.wis.gate.Refused;

/** The steps in the life of a certificate: who may take each, and from which state. The names are the events in its history. */
public enum CertificateStep {
    /** Issued. */
    ISSUED(PROVINCE),
    /** Suspended until reinstated. */
    SUSPENDED(PROVINCE, NOT_YET_VALID, VALID, EXPIRED),
    /** Suspended at once, for some days only. */
    SUSPENDED_AT_ONCE(COUNTY, NOT_YET_VALID, VALID, EXPIRED),
    /** The county's suspension goes on until reinstated. */
    SUSPENSION_CONFIRMED(PROVINCE, SUSPENDED_BY_COUNTY),
    /** The county takes its own suspension back. */
    SUSPENSION_WITHDRAWN(COUNTY, SUSPENDED_BY_COUNTY),
    /** The county's suspension ended by its date; nobody acts. */
    SUSPENSION_LAPSED(null),
    /** In force again. */
    REINSTATED(PROVINCE, SUSPENDED_BY_COUNTY, SUSPENDED_BY_PROVINCE),
    /** Taken away. */
    REVOKED(PROVINCE, NOT_YET_VALID, VALID, SUSPENDED_BY_COUNTY, SUSPENDED_BY_PROVINCE, EXPIRED),
    /** Ended without fault. */
    CANCELLED(PROVINCE, NOT_YET_VALID, VALID, SUSPENDED_BY_COUNTY, SUSPENDED_BY_PROVINCE, EXPIRED),
    /** Endorsed for a year. */
    ENDORSED(PROVINCE, VALID, SUSPENDED_BY_COUNTY, SUSPENDED_BY_PROVINCE, EXPIRED),
    /** The holder asks for renewal. */
    RENEWAL_APPLIED(HOLDER, VALID, EXPIRED),
    /** Renewed under its number. */
    RENEWED(PROVINCE, VALID, EXPIRED),
    /** Renewal refused. */
    RENEWAL_REFUSED(PROVINCE, VALID, SUSPENDED_BY_COUNTY, SUSPENDED_BY_PROVINCE, EXPIRED),
    /** The printed copy is lost. */
    COPY_LOST(HOLDER, NOT_YET_VALID, VALID, SUSPENDED_BY_COUNTY, SUSPENDED_BY_PROVINCE, EXPIRED),
    /** A new copy under the same number. */
    REISSUED(PROVINCE, NOT_YET_VALID, VALID, SUSPENDED_BY_COUNTY, SUSPENDED_BY_PROVINCE, EXPIRED),
    /** The county proposes a suspension to the province. */
    SUSPENSION_PROPOSED(COUNTY, NOT_YET_VALID, VALID, SUSPENDED_BY_COUNTY, EXPIRED),
    /** The county proposes an endorsement to the province. */
    ENDORSEMENT_PROPOSED(COUNTY, VALID, SUSPENDED_BY_COUNTY, SUSPENDED_BY_PROVINCE, EXPIRED),
    /** The province does not follow a proposal; the certificate stays what it is. */
    PROPOSAL_DECLINED(PROVINCE, NOT_YET_VALID, VALID, SUSPENDED_BY_COUNTY, SUSPENDED_BY_PROVINCE, EXPIRED),
    /** The holder appeals against the revocation. */
    APPEAL_FILED(HOLDER, CertificateState.REVOKED),
    /** An appeal handed in on paper is entered by the office that received it. */
    APPEAL_RECEIVED(PROVINCE, CertificateState.REVOKED),
    /** The appeal is decided: the revocation stands. */
    REVOCATION_UPHELD(PROVINCE, CertificateState.REVOKED),
    /** The appeal is decided: the revocation counts as never made. */
    REVOCATION_LIFTED(PROVINCE, CertificateState.REVOKED);

    private final CertificateActor actor;
    private final Set<CertificateState> from;

    CertificateStep(CertificateActor actor, CertificateState... from) {
        this.actor = actor;
        this.from = from.length == 0 ? EnumSet.noneOf(CertificateState.class) : EnumSet.copyOf(Arrays.asList(from));
    }

    /** Whether the step may be taken by this actor from this state. */
    public boolean possible(CertificateState state, CertificateActor by) {
        return by == actor && from.contains(state);
    }

    /** @throws Refused CERTIFICATE_STEP_NOT_YOURS, or the code that says what the state lacks */
    void require(CertificateState state, CertificateActor by) {
        if (by != actor) {
            throw new Refused(CertificateRefusal.CERTIFICATE_STEP_NOT_YOURS, this);
        }
        if (!from.contains(state)) {
            throw new Refused(refusal(state), state);
        }
    }

    private CertificateRefusal refusal(CertificateState state) {
        if (from.contains(CertificateState.REVOKED)) {
            return CertificateRefusal.CERTIFICATE_NOT_REVOKED;
        }
        return switch (state) {
            case REVOKED -> CertificateRefusal.CERTIFICATE_ALREADY_REVOKED;
            case CANCELLED -> CertificateRefusal.CERTIFICATE_ALREADY_CANCELLED;
            case NOT_YET_VALID -> from.contains(VALID) ? CertificateRefusal.CERTIFICATE_NOT_BEGUN : CertificateRefusal.CERTIFICATE_NOT_SUSPENDED;
            case VALID, EXPIRED -> CertificateRefusal.CERTIFICATE_NOT_SUSPENDED;
            case SUSPENDED_BY_COUNTY, SUSPENDED_BY_PROVINCE -> suspendedRefusal();
        };
    }

    private CertificateRefusal suspendedRefusal() {
        return switch (this) {
            case SUSPENDED, SUSPENDED_AT_ONCE, SUSPENSION_PROPOSED -> CertificateRefusal.CERTIFICATE_ALREADY_SUSPENDED;
            case SUSPENSION_CONFIRMED, SUSPENSION_WITHDRAWN -> CertificateRefusal.CERTIFICATE_HELD_BY_PROVINCE;
            default -> CertificateRefusal.CERTIFICATE_STILL_SUSPENDED;
        };
    }
}
