package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Refused;

/** A holder asks for the renewal of her own certificate. */
@Stateless
public class RenewalApplying {

    @Inject
    CertificateBook book;

    /** Applies. @throws Refused CERTIFICATE_NOT_YOURS, RENEWAL_ALREADY_APPLIED, CERTIFICATE_NOT_BEGUN, CERTIFICATE_STILL_SUSPENDED, CERTIFICATE_ALREADY_REVOKED, CERTIFICATE_ALREADY_CANCELLED */
    @Does(Action.APPLY_FOR_RENEWAL)
    public void apply(CertificateNumber number) {
        Certificate certificate = book.open(number);
        Deed deed = book.ownDeed(certificate);
        CertificateEvent event = certificate.applyForRenewal(deed);
        if (book.certificates.waiting(certificate).isPresent()) {
            throw new Refused(CertificateRefusal.RENEWAL_ALREADY_APPLIED);
        }
        book.certificates.add(new RenewalApplication(certificate, deed.day()));
        book.enter(certificate, Action.APPLY_FOR_RENEWAL, event);
    }
}
