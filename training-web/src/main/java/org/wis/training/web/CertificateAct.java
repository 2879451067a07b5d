package org.wis.training.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wis.certification.CertificateActor;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateMatters;
import org.wis.certification.CertificateState;
import org.wis.certification.CertificateStep;
import org.wis.certification.ProposalKind;
import org.wis.gate.Action;

/** What an office can do with a certificate, in the order of the buttons. Words: {@code cert.act.NAME} and {@code cert.act.NAME.text}. */
public enum CertificateAct {
    /** Suspend until reinstated. */
    SUSPEND(Action.SUSPEND_CERTIFICATE, CertificateActor.PROVINCE, CertificateStep.SUSPENDED),
    /** Let the county's suspension go on. */
    CONFIRM(Action.SUSPEND_CERTIFICATE, CertificateActor.PROVINCE, CertificateStep.SUSPENSION_CONFIRMED),
    /** Bring back into force. */
    REINSTATE(Action.REINSTATE_CERTIFICATE, CertificateActor.PROVINCE, CertificateStep.REINSTATED),
    /** Endorse for a year. */
    ENDORSE(Action.ENDORSE_CERTIFICATE, CertificateActor.PROVINCE, CertificateStep.ENDORSED),
    /** Grant the renewal that was applied for. */
    RENEW(Action.RENEW_CERTIFICATE, CertificateActor.PROVINCE, CertificateStep.RENEWED),
    /** Refuse it. */
    REFUSE_RENEWAL(Action.RENEW_CERTIFICATE, CertificateActor.PROVINCE, CertificateStep.RENEWAL_REFUSED),
    /** A new copy for a lost one. */
    REISSUE(Action.REISSUE_CERTIFICATE, CertificateActor.PROVINCE, CertificateStep.REISSUED),
    /** End it without fault. */
    CANCEL(Action.CANCEL_CERTIFICATE, CertificateActor.PROVINCE, CertificateStep.CANCELLED),
    /** Take it away. */
    REVOKE(Action.REVOKE_CERTIFICATE, CertificateActor.PROVINCE, CertificateStep.REVOKED),
    /** Do not follow the county's proposal to suspend. */
    DECLINE_SUSPENSION(Action.DECLINE_PROPOSAL, CertificateActor.PROVINCE, CertificateStep.PROPOSAL_DECLINED),
    /** Enter an appeal that came on paper. */
    RECEIVE_APPEAL(Action.RECEIVE_APPEAL, CertificateActor.PROVINCE, CertificateStep.APPEAL_RECEIVED),
    /** The revocation stands. */
    UPHOLD_REVOCATION(Action.DECIDE_APPEAL, CertificateActor.PROVINCE, CertificateStep.REVOCATION_UPHELD),
    /** The revocation is lifted. */
    LIFT_REVOCATION(Action.DECIDE_APPEAL, CertificateActor.PROVINCE, CertificateStep.REVOCATION_LIFTED),
    /** Propose a suspension to the province. */
    PROPOSE_SUSPENSION(Action.PROPOSE_SUSPENSION, CertificateActor.COUNTY, CertificateStep.SUSPENSION_PROPOSED),
    /** Propose an endorsement to the province. */
    PROPOSE_ENDORSEMENT(Action.PROPOSE_ENDORSEMENT, CertificateActor.COUNTY, CertificateStep.ENDORSEMENT_PROPOSED),
    /** Suspend at once, for some days. */
    SUSPEND_AT_ONCE(Action.SUSPEND_CERTIFICATE_AT_ONCE, CertificateActor.COUNTY, CertificateStep.SUSPENDED_AT_ONCE),
    /** Take the county's own suspension back. */
    WITHDRAW(Action.WITHDRAW_OWN_SUSPENSION, CertificateActor.COUNTY, CertificateStep.SUSPENSION_WITHDRAWN);

    private static final Set<CertificateStep> GRAVE =
            Set.of(CertificateStep.SUSPENDED, CertificateStep.SUSPENDED_AT_ONCE, CertificateStep.CANCELLED, CertificateStep.REVOKED);

    private final Action action;
    private final CertificateActor actor;
    private final CertificateStep step;

    CertificateAct(Action action, CertificateActor actor, CertificateStep step) {
        this.action = action;
        this.actor = actor;
        this.step = step;
    }

    /** The acts of an actor, in order. */
    static List<CertificateAct> of(CertificateActor actor) {
        return Stream.of(values()).filter(act -> act.actor == actor).toList();
    }

    Action action() {
        return action;
    }

    /** Whether it takes the right to write away, so that its consequences are shown before it is sent. */
    public boolean isGrave() {
        return GRAVE.contains(step);
    }

    /** Key of its words. */
    public String getKey() {
        return "cert.act." + name();
    }

    /** Whether it is shown at all: what nobody asked for is no matter for a button. */
    boolean concerns(CertificateDetail certificate, CertificateMatters matters) {
        return switch (this) {
            case DECLINE_SUSPENSION -> matters.proposed(ProposalKind.SUSPENSION);
            case RECEIVE_APPEAL -> certificate.state() == CertificateState.REVOKED && !matters.appealed();
            case UPHOLD_REVOCATION, LIFT_REVOCATION -> matters.appealed();
            default -> true;
        };
    }

    /** Key of the words for why the certificate does not admit it now; null when it does. */
    String hindrance(CertificateDetail certificate) {
        if (!step.possible(certificate.state(), actor)) {
            return "cert.hindrance.state";
        }
        boolean waiting = certificate.renewals().stream().anyMatch(renewal -> renewal.decidedOn() == null);
        return switch (this) {
            case RENEW, REFUSE_RENEWAL -> waiting ? null : "cert.hindrance.renewal";
            case REISSUE -> certificate.copyLost() ? null : "cert.hindrance.copy";
            default -> null;
        };
    }
}
