package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.Signatory;

/** Asks what a certificate was on a day, and what is proposed or appealed about it. */
@Stateless
public class CertificateInquiring {

    @Inject
    CertificateValidity validity;
    @Inject
    Certificates certificates;
    @Inject
    Proposals proposals;
    @Inject
    Appeals appeals;
    @Inject
    Signatory signatory;

    /** Whether it was valid on a day, and why (not). @throws Refused CERTIFICATE_UNKNOWN, DATE_MISSING, DATE_IN_FUTURE */
    @Reads(Action.READ_CERTIFICATES)
    public ValidityAnswer validity(@On CertificateNumber number, LocalDate day) {
        return validity.on(number, day);
    }

    /** The same of one's own certificate. @throws Refused CERTIFICATE_NOT_YOURS, CERTIFICATE_UNKNOWN, DATE_MISSING, DATE_IN_FUTURE */
    @Reads(Action.READ_OWN_RECORD)
    public ValidityAnswer ownValidity(CertificateNumber number, LocalDate day) {
        requireOwn(number);
        return validity.on(number, day);
    }

    /** What is proposed and appealed. @throws Refused CERTIFICATE_UNKNOWN */
    @Reads(Action.READ_CERTIFICATES)
    public CertificateMatters matters(@On CertificateNumber number) {
        return matters(get(number));
    }

    /** The appeals about one's own certificate; what an office only proposes is not told. @throws Refused CERTIFICATE_NOT_YOURS, CERTIFICATE_UNKNOWN */
    @Reads(Action.READ_OWN_RECORD)
    public CertificateMatters ownMatters(CertificateNumber number) {
        requireOwn(number);
        return new CertificateMatters(List.of(), matters(get(number)).appeals());
    }

    private CertificateMatters matters(Certificate certificate) {
        return new CertificateMatters(proposals.of(certificate).stream().map(proposal -> proposal.line(certificates.who(proposal.proposer()))).toList(),
                appeals.of(certificate).stream().map(RevocationAppeal::line).toList());
    }

    private Certificate get(CertificateNumber number) {
        return certificates.look(number).orElseThrow(() -> new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN));
    }

    private void requireOwn(CertificateNumber number) {
        if (!get(number).holder().equals(signatory.self())) {
            throw new Refused(CertificateRefusal.CERTIFICATE_NOT_YOURS);
        }
    }
}
