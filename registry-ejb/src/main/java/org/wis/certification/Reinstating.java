package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/** The province brings a suspended certificate back into force. */
@Stateless
public class Reinstating {

    @Inject
    CertificateBook book;

    /** Reinstates. @throws Refused CERTIFICATE_NOT_SUSPENDED, CERTIFICATE_ALREADY_REVOKED, CERTIFICATE_ALREADY_CANCELLED, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.REINSTATE_CERTIFICATE)
    public void reinstate(@On CertificateNumber number, Decision decision) {
        Certificate certificate = book.open(number);
        book.enter(certificate, Action.REINSTATE_CERTIFICATE, certificate.reinstate(book.deed(CertificateActor.PROVINCE, certificate.holder(), decision)));
    }
}
