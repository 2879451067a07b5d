package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/** The province takes a certificate away for fraud or a serious breach, after hearing the holder. */
@Stateless
public class Revoking {

    @Inject
    CertificateBook book;

    /**
     * Revokes for ever.
     *
     * @param hearingOn     day on which the holder was heard, today or earlier
     * @param effectiveFrom day from which it counts, not after today, not before the day of issue; null for today. What was written in between stays as it was written and can be found
     * @throws Refused REVOCATION_WITHOUT_HEARING, REVOCATION_DAY_WRONG, CERTIFICATE_ALREADY_REVOKED, CERTIFICATE_ALREADY_CANCELLED, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.REVOKE_CERTIFICATE)
    public void revoke(@On CertificateNumber number, Decision decision, LocalDate hearingOn, LocalDate effectiveFrom) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.PROVINCE, certificate.holder(), decision);
        book.enter(certificate, Action.REVOKE_CERTIFICATE, certificate.revoke(deed, hearingOn, effectiveFrom == null ? deed.day() : effectiveFrom));
    }
}
