package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Refused;
import org.wis.gate.SignedIn;
import org.wis.staff.Decision;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** How every step is taken: the holder's credential row first, then the certificate afresh, then the event and the audit line. */
@Dependent
class CertificateBook {

    @Inject
    Credentials credentials;
    @Inject
    Certificates certificates;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** Takes the holder's credential row and reads the certificate as it is now. @throws Refused CERTIFICATE_UNKNOWN */
    Certificate open(CertificateNumber number) {
        credentials.lock(certificates.holder(number).value());
        Certificate certificate = certificates.get(number);
        certificate.lapse(time.today()).ifPresent(certificates::add);
        return certificate;
    }

    /** The act of an office upon a certificate. @throws Refused OWN_RIGHT_NOT_OWN_DECISION when the holder herself would decide */
    Deed deed(CertificateActor by, StaffId holder, Decision decision) {
        SignedIn signed = signatory.deciding(holder);
        return new Deed(by, signed.accountId(), decision, time.now());
    }

    /** What a holder does about her own certificate. @throws Refused CERTIFICATE_NOT_YOURS */
    Deed ownDeed(Certificate certificate) {
        StaffId self = signatory.self();
        if (!self.equals(certificate.holder())) {
            throw new Refused(CertificateRefusal.CERTIFICATE_NOT_YOURS);
        }
        return new Deed(CertificateActor.HOLDER, signatory.account(), null, time.now());
    }

    /** Keeps the event, in the history of the certificate and in the audit trail. */
    void enter(Certificate certificate, Action action, CertificateEvent event) {
        certificates.add(event);
        String document = event.documentNo() == null ? "" : ", " + event.documentNo();
        audit.record(AuditKind.PERSONNEL, action.name(), certificate.number().value(), event.step() + document + ": " + event.beforeState() + " -> " + event.afterState());
    }
}
