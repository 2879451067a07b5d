package org.wis.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.wis.certification.CertificateState;
import org.wis.certification.ProposalKind;
import org.wis.certification.Validity;

/** How a state of a certificate looks; the word beside it says the same. */
@Named("tones")
@ApplicationScoped
public class Tones {

    /** Tone of a state. */
    public static String of(CertificateState state) {
        return switch (state) {
            case VALID -> "ok";
            case SUSPENDED_BY_COUNTY, NOT_YET_VALID -> "warn";
            case SUSPENDED_BY_PROVINCE, REVOKED, EXPIRED -> "bad";
            case CANCELLED -> "none";
        };
    }

    /** Key of the words of a ground why a certificate was valid or not. */
    public String ground(Validity.Reason reason) {
        return "validity." + reason;
    }

    /** Key of the words of a proposal. */
    public String proposal(ProposalKind kind) {
        return "cert.proposal." + kind;
    }

    /** Tone of a state by its name; for somebody without a certificate none. */
    public String named(String state) {
        return state == null ? "bad" : of(CertificateState.valueOf(state));
    }
}
