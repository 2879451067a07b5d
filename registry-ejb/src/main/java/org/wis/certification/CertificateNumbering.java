package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;

/** Draws certificate numbers: one series per county, year and type. */
@Dependent
public class CertificateNumbering {

    private static final int COUNTY = 4;
    private static final int PROVINCE_DIGITS = 2;
    private static final int LAST_SERIAL = 9999;

    @Inject
    Certificates certificates;

    /** The office that issues for a holder, locked against another issue at the same moment. @throws Refused ISSUING_OFFICE_MISSING */
    public OfficeId issuer(DivisionCode holder) {
        return certificates.issuer(DivisionCode.of(holder.value().substring(0, PROVINCE_DIGITS)));
    }

    /** The next number; call {@link #issuer} first. @throws Refused HOLDER_OUTSIDE_COUNTIES, CERTIFICATE_NUMBERS_USED_UP */
    public CertificateNumber draw(DivisionCode holder, int year, CertificateNumber.Level type) {
        if (holder.level() < COUNTY) {
            throw new Refused(CertificateRefusal.HOLDER_OUTSIDE_COUNTIES);
        }
        String county = holder.county().value();
        String series = CertificateNumber.issue(county, year, type, 1).series();
        int serial = certificates.last(series).map(CertificateNumber::serial).orElse(0) + 1;
        if (serial > LAST_SERIAL) {
            throw new Refused(CertificateRefusal.CERTIFICATE_NUMBERS_USED_UP);
        }
        return CertificateNumber.issue(county, year, type, serial);
    }
}
