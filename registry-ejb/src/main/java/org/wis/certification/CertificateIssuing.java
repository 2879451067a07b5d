package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.Limits;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffId;
import org.wis.staff.StaffRegister;

/** The province issues a certificate on proof of training, exam and approval. */
@Stateless
public class CertificateIssuing {

    @Inject
    CertificateBook book;
    @Inject
    Credentials credentials;
    @Inject
    CertificateNumbering numbering;
    @Inject
    StaffRegister register;
    @Inject
    Limits limits;

    /**
     * Issues.
     *
     * @param decision approval number and remark
     * @return the number drawn
     * @throws Refused CERTIFICATE_EXISTS, HOLDER_OUTSIDE_COUNTIES, CERTIFICATE_FIRST_DAY_WRONG, CERTIFICATE_NUMBERS_USED_UP, ISSUING_OFFICE_MISSING, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.ISSUE_CERTIFICATE)
    public CertificateNumber issue(@On StaffId holder, CertificateIssue issue, Decision decision) {
        credentials.lock(holder.value());
        Deed deed = book.deed(CertificateActor.PROVINCE, holder, decision);
        if (issue.validFrom().isBefore(deed.day())) {
            throw new Refused(CertificateRefusal.CERTIFICATE_FIRST_DAY_WRONG);
        }
        DivisionCode home = register.person(holder).division();
        // before the certificates are looked at, or two issues could each hold the gap that the other one needs
        OfficeId issuer = numbering.issuer(home);
        requireNone(holder, issue.type(), deed.day());
        CertificateNumber number = numbering.draw(home, deed.day().getYear(), issue.type());
        int years = limits.number("certificate.validity.years", issue.validFrom());
        Certificate issued = book.certificates.add(new Certificate(number, holder, issuer, issue, years, deed.at()));
        book.enter(issued, Action.ISSUE_CERTIFICATE, issued.issued(deed));
        return number;
    }

    private void requireNone(StaffId holder, CertificateNumber.Level type, LocalDate day) {
        book.certificates.of(holder).stream()
                .filter(other -> other.type() == type && !other.stateOn(day).ended() && other.stateOn(day) != CertificateState.EXPIRED)
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(CertificateRefusal.CERTIFICATE_EXISTS, other.number());
                });
    }
}
