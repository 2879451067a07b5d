package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/** The appeal against a revocation: filed by the holder, or entered for her where she handed it in on paper; decided by the province, by another person than who revoked. */
@Stateless
public class RevocationAppealing {

    @Inject
    CertificateBook book;
    @Inject
    Appeals appeals;

    /** The holder appeals. @throws Refused CERTIFICATE_NOT_YOURS, CERTIFICATE_NOT_REVOKED, APPEAL_ALREADY_FILED, APPEAL_WITHOUT_GROUNDS */
    @Does(Action.FILE_APPEAL)
    public void file(CertificateNumber number, String grounds) {
        Certificate certificate = book.open(number);
        keep(certificate, CertificateStep.APPEAL_FILED, book.ownDeed(certificate), grounds, Action.FILE_APPEAL);
    }

    /** Enters an appeal that came on paper; the reason of the decision says what the holder says. @throws Refused CERTIFICATE_NOT_REVOKED, APPEAL_ALREADY_FILED, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.RECEIVE_APPEAL)
    public void receive(@On CertificateNumber number, Decision paper) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.PROVINCE, certificate.holder(), paper);
        keep(certificate, CertificateStep.APPEAL_RECEIVED, deed, paper.reason(), Action.RECEIVE_APPEAL);
    }

    /** The revocation stands. @throws Refused APPEAL_NOT_FILED, APPEAL_SAME_PERSON, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.DECIDE_APPEAL)
    public void uphold(@On CertificateNumber number, Decision decision) {
        decide(number, decision, false);
    }

    /** The revocation counts as never made: what was written in between needs no second look on its account. @throws Refused APPEAL_NOT_FILED, APPEAL_SAME_PERSON, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.DECIDE_APPEAL)
    public void lift(@On CertificateNumber number, Decision decision) {
        decide(number, decision, true);
    }

    private void keep(Certificate certificate, CertificateStep step, Deed deed, String grounds, Action action) {
        CertificateEvent event = certificate.note(step, deed, "");
        if (appeals.waiting(certificate).isPresent()) {
            throw new Refused(CertificateRefusal.APPEAL_ALREADY_FILED);
        }
        appeals.add(new RevocationAppeal(certificate, grounds, deed));
        book.enter(certificate, action, event);
    }

    private void decide(CertificateNumber number, Decision decision, boolean lift) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.PROVINCE, certificate.holder(), decision);
        CertificateStep step = lift ? CertificateStep.REVOCATION_LIFTED : CertificateStep.REVOCATION_UPHELD;
        step.require(certificate.stateOn(deed.day()), deed.by());
        RevocationAppeal appeal = appeals.waiting(certificate).orElseThrow(() -> new Refused(CertificateRefusal.APPEAL_NOT_FILED));
        Long revoker = book.certificates.events(certificate).stream().filter(event -> event.step() == CertificateStep.REVOKED)
                .reduce((former, later) -> later).map(CertificateEvent::account).orElse(null);
        if (revoker != null && revoker == deed.account()) {
            throw new Refused(CertificateRefusal.APPEAL_SAME_PERSON);
        }
        CertificateEvent event = lift ? certificate.liftRevocation(deed) : certificate.note(step, deed, "");
        appeal.decide(deed, lift);
        book.enter(certificate, Action.DECIDE_APPEAL, event);
    }
}
