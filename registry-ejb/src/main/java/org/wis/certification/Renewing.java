package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.Limits;

/** The province decides about an application for renewal. The number stays. */
@Stateless
public class Renewing {

    @Inject
    CertificateBook book;
    @Inject
    Limits limits;

    /**
     * Renews from the old end, or from today when the certificate had ended without a timely application.
     *
     * @throws Refused RENEWAL_NOT_APPLIED, CERTIFICATE_STILL_SUSPENDED, CERTIFICATE_ALREADY_REVOKED, CERTIFICATE_ALREADY_CANCELLED, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.RENEW_CERTIFICATE)
    public void renew(@On CertificateNumber number, Decision decision) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.PROVINCE, certificate.holder(), decision);
        RenewalApplication application = waiting(certificate);
        CertificateEvent event = certificate.renew(deed, withoutGap(certificate, application, deed.day()), limits.number("certificate.validity.years", deed.day()));
        application.decide(deed.day(), true);
        book.enter(certificate, Action.RENEW_CERTIFICATE, event);
    }

    /** Refuses the renewal. @throws Refused RENEWAL_NOT_APPLIED, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.RENEW_CERTIFICATE)
    public void refuse(@On CertificateNumber number, Decision decision) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.PROVINCE, certificate.holder(), decision);
        RenewalApplication application = waiting(certificate);
        CertificateEvent event = certificate.refuseRenewal(deed);
        application.decide(deed.day(), false);
        book.enter(certificate, Action.RENEW_CERTIFICATE, event);
    }

    private RenewalApplication waiting(Certificate certificate) {
        return book.certificates.waiting(certificate)
                .orElseThrow(() -> new Refused(CertificateRefusal.RENEWAL_NOT_APPLIED));
    }

    private boolean withoutGap(Certificate certificate, RenewalApplication application, LocalDate today) {
        return RenewalTerm.withoutGap(certificate.validTo(), application.appliedOn(), today,
                limits.number("renewal.lead.days", application.appliedOn()), limits.number("renewal.pending.days", today));
    }
}
