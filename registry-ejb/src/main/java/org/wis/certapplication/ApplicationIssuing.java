package org.wis.certapplication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.certification.CertificateIssue;
import org.wis.certification.CertificateIssuing;
import org.wis.certification.CertificateNumber;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/** The province issues the certificate that was applied for. One application, one transaction, one certificate: asked twice, the second is refused. */
@Stateless
public class ApplicationIssuing {

    @Inject
    ApplicationBook book;
    @Inject
    CertificateIssuing issuing;

    /**
     * Issues.
     *
     * @param validFrom first day, today or later; null for today
     * @param approval  approval number and remark
     * @return the number drawn
     * @throws Refused APPLICATION_ALREADY_ISSUED, APPLICATION_STATE_WRONG, PHOTO_MISSING, OWN_RIGHT_NOT_OWN_DECISION, and what {@link CertificateIssuing#issue} throws
     */
    @Does(Action.ISSUE_CERTIFICATE)
    public CertificateNumber issue(@On ApplicationId id, LocalDate validFrom, Decision approval) {
        CertificateApplication application = book.open(id);
        Act act = book.act(ApplicationActor.PROVINCE, application.applicant(), approval);
        ApplicationStep.ISSUED.require(application.state(), act.by(), act.prefectureReviews());
        if (book.applications.photo(application.applicant()).isEmpty()) {
            throw new Refused(ApplicationRefusal.PHOTO_MISSING);
        }
        CertificateIssue issue = new CertificateIssue(application.type(), application.exam(), validFrom == null ? act.at().toLocalDate() : validFrom);
        CertificateNumber number = issuing.issue(application.applicant(), issue, approval);
        book.enter(application, Action.ISSUE_CERTIFICATE, application.issued(book.applications.certificate(number), act));
        return number;
    }
}
