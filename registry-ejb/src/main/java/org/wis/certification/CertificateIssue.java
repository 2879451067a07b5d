package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.gate.Refused;

/**
 * What the province decides when it issues a certificate.
 *
 * @param type      for county managers or township operators
 * @param basis     training session, exam and approval number, stripped, never empty, at most 200 characters
 * @param validFrom first day
 */
public record CertificateIssue(CertificateNumber.Level type, String basis, LocalDate validFrom) implements Serializable {

    private static final int BASIS_LIMIT = 200;

    /** @throws Refused CERTIFICATE_BASIS_MISSING, CERTIFICATE_FIRST_DAY_WRONG */
    public CertificateIssue {
        if (type == null || basis == null || basis.isBlank() || basis.strip().codePointCount(0, basis.strip().length()) > BASIS_LIMIT) {
            throw new Refused(CertificateRefusal.CERTIFICATE_BASIS_MISSING);
        }
        if (validFrom == null) {
            throw new Refused(CertificateRefusal.CERTIFICATE_FIRST_DAY_WRONG);
        }
        basis = basis.strip();
    }
}
