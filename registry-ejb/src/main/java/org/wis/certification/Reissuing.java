package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/** The province issues a new copy of a lost certificate, under the same number. */
@Stateless
public class Reissuing {

    @Inject
    CertificateBook book;

    /** Reissues. @throws Refused COPY_NOT_LOST, CERTIFICATE_ALREADY_REVOKED, CERTIFICATE_ALREADY_CANCELLED, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.REISSUE_CERTIFICATE)
    public void reissue(@On CertificateNumber number, Decision decision) {
        Certificate certificate = book.open(number);
        book.enter(certificate, Action.REISSUE_CERTIFICATE, certificate.reissue(book.deed(CertificateActor.PROVINCE, certificate.holder(), decision)));
    }
}
