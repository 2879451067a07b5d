package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/** The province ends a certificate without fault: the holder left the work, died, or wishes it. */
@Stateless
public class Cancelling {

    @Inject
    CertificateBook book;

    /** Cancels for ever. @throws Refused CERTIFICATE_ALREADY_REVOKED, CERTIFICATE_ALREADY_CANCELLED, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.CANCEL_CERTIFICATE)
    public void cancel(@On CertificateNumber number, Decision decision) {
        Certificate certificate = book.open(number);
        book.enter(certificate, Action.CANCEL_CERTIFICATE, certificate.cancel(book.deed(CertificateActor.PROVINCE, certificate.holder(), decision)));
    }
}
