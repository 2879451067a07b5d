package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.wis.certification.Cancelling;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateProposing;
import org.wis.certification.Endorsing;
import org.wis.certification.ProposalKind;
import org.wis.certification.Reinstating;
import org.wis.certification.Reissuing;
import org.wis.certification.Renewing;
import org.wis.certification.RevocationAppealing;
import org.wis.certification.Revoking;
import org.wis.certification.Suspending;
import org.wis.staff.Decision;

/** Leads each act to its use case. */
@RequestScoped
class CertificateDeciding {

    @Inject
    private Suspending suspending;
    @Inject
    private Reinstating reinstating;
    @Inject
    private Endorsing endorsing;
    @Inject
    private Renewing renewing;
    @Inject
    private Reissuing reissuing;
    @Inject
    private Cancelling cancelling;
    @Inject
    private Revoking revoking;
    @Inject
    private CertificateProposing proposing;
    @Inject
    private RevocationAppealing appealing;

    /** For the container's proxy. */
    protected CertificateDeciding() {
    }

    /** Does it. @throws org.wis.gate.Refused as the use case says */
    public void decide(CertificateAct act, CertificateNumber number, DecisionForm form) {
        Decision decision = form.decision();
        switch (act) {
            case SUSPEND -> suspending.suspend(number, decision);
            case CONFIRM -> suspending.confirm(number, decision);
            case REINSTATE -> reinstating.reinstate(number, decision);
            case ENDORSE -> endorsing.endorse(number, form.getYear(), form.getResult(), decision);
            case RENEW -> renewing.renew(number, decision);
            case REFUSE_RENEWAL -> renewing.refuse(number, decision);
            case REISSUE -> reissuing.reissue(number, decision);
            case CANCEL -> cancelling.cancel(number, decision);
            case REVOKE -> revoking.revoke(number, decision, form.getHearingOn(), form.getEffectiveFrom());
            case SUSPEND_AT_ONCE -> suspending.suspendAtOnce(number, decision, form.getLastDay());
            case DECLINE_SUSPENSION -> proposing.decline(number, ProposalKind.SUSPENSION, 0, decision);
            case RECEIVE_APPEAL -> appealing.receive(number, decision);
            case UPHOLD_REVOCATION -> appealing.uphold(number, decision);
            case LIFT_REVOCATION -> appealing.lift(number, decision);
            case PROPOSE_SUSPENSION -> proposing.suspension(number, decision);
            case PROPOSE_ENDORSEMENT -> proposing.endorsement(number, form.getYear(), form.getResult(), decision);
            case WITHDRAW -> suspending.withdraw(number, decision);
        }
    }
}
