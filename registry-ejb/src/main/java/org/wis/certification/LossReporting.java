package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Refused;

/** A holder reports that the printed copy is lost. That voids the copy, never the qualification. */
@Stateless
public class LossReporting {

    @Inject
    CertificateBook book;

    /** Reports the loss. @throws Refused CERTIFICATE_NOT_YOURS, COPY_ALREADY_LOST, CERTIFICATE_ALREADY_REVOKED, CERTIFICATE_ALREADY_CANCELLED */
    @Does(Action.REPORT_OWN_LOSS)
    public void report(CertificateNumber number) {
        Certificate certificate = book.open(number);
        book.enter(certificate, Action.REPORT_OWN_LOSS, certificate.loseCopy(book.ownDeed(certificate)));
    }
}
