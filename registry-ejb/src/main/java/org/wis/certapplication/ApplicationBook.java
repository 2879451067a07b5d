package org.wis.certapplication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.Limits;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** How every step of an application is taken: the applicant's credential row first, then the application afresh, then the event and the audit line. */
@Dependent
class ApplicationBook {

    private static final String YES = "YES";

    @Inject
    Credentials credentials;
    @Inject
    Applications applications;
    @Inject
    Signatory signatory;
    @Inject
    Limits limits;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** Takes the applicant's credential row and reads the application as it is now. @throws Refused APPLICATION_UNKNOWN */
    CertificateApplication open(ApplicationId id) {
        credentials.lock(applications.applicant(id).value());
        return applications.get(id);
    }

    /** The same for one's own application. @throws Refused APPLICATION_UNKNOWN, APPLICATION_NOT_YOURS */
    CertificateApplication openOwn(ApplicationId id) {
        requireOwn(id);
        return open(id);
    }

    /** @throws Refused APPLICATION_UNKNOWN, APPLICATION_NOT_YOURS */
    void requireOwn(ApplicationId id) {
        if (!applications.applicant(id).equals(signatory.self())) {
            throw new Refused(ApplicationRefusal.APPLICATION_NOT_YOURS);
        }
    }

    /** The act of an office upon an application. @throws Refused OWN_RIGHT_NOT_OWN_DECISION when the applicant herself would decide */
    Act act(ApplicationActor by, StaffId applicant, Decision decision) {
        return new Act(by, signatory.deciding(applicant).accountId(), decision, time.now(), prefectureReviews());
    }

    /** What an applicant does herself. */
    Act own() {
        return new Act(ApplicationActor.APPLICANT, signatory.account(), null, time.now(), prefectureReviews());
    }

    /** Whether the rules of today ask the prefecture for a review too. */
    boolean prefectureReviews() {
        return YES.equals(limits.word("certificate.prefecture.review", time.today()));
    }

    /** Keeps the event, in the history of the application and in the audit trail. */
    void enter(CertificateApplication application, Action action, ApplicationEvent event) {
        applications.add(event);
        audit.record(AuditKind.PERSONNEL, action.name(), application.id().toString(), event.told());
    }
}
