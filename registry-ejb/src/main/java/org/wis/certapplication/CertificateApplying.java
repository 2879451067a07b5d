package org.wis.certapplication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateReading;
import org.wis.certification.CertificateRefusal;
import org.wis.certification.CertificateState;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Refused;
import org.wis.staff.StaffId;
import org.wis.staff.StaffRegister;

/** What an applicant does about her own application. */
@Stateless
public class CertificateApplying {

    private static final int COUNTY = 4;

    @Inject
    ApplicationBook book;
    @Inject
    FileTaking files;
    @Inject
    StaffRegister register;
    @Inject
    CertificateReading certificates;

    /**
     * Applies for the certificate of her level: township operator or county manager.
     *
     * @param statement what she wants to say, at most 500 characters; may be empty
     * @param photo     a picture of any size from 358x441 pixels; it is cut and scaled here
     * @param papers    diploma, appointment, pledge; PDF, JPEG or PNG
     * @return the number of the application
     * @throws Refused APPLICATION_ALREADY_OPEN, APPLICANT_OUTSIDE_COUNTIES, CERTIFICATE_EXISTS, STATEMENT_TOO_LONG, and those of photo and papers
     */
    @Does(Action.APPLY_FOR_CERTIFICATE)
    public ApplicationId apply(String statement, Upload photo, List<Upload> papers) {
        StaffId self = book.signatory.self();
        Act act = book.own();
        Portrait portrait = files.portrait(photo, act.at().toLocalDate());
        book.credentials.lock(self.value());
        if (book.applications.open(self).isPresent()) {
            throw new Refused(ApplicationRefusal.APPLICATION_ALREADY_OPEN);
        }
        CertificateNumber.Level type = type(self);
        requireNone(type);
        CertificateApplication application = book.applications.add(new CertificateApplication(self, type, statement, act.at()));
        files.photo(application, portrait, act);
        papers.forEach(paper -> files.paper(application, paper, act));
        book.enter(application, Action.APPLY_FOR_CERTIFICATE, application.applied(act));
        return application.id();
    }

    /** Hands a returned application in again. @throws Refused APPLICATION_NOT_YOURS, APPLICATION_STATE_WRONG, STATEMENT_TOO_LONG */
    @Does(Action.APPLY_FOR_CERTIFICATE)
    public void mend(ApplicationId id, String statement) {
        CertificateApplication application = book.openOwn(id);
        book.enter(application, Action.APPLY_FOR_CERTIFICATE, application.mend(statement, book.own()));
    }

    /** Takes another photo, before the review or while returned. @throws Refused APPLICATION_NOT_YOURS, APPLICATION_STATE_WRONG, and those of the photo */
    @Does(Action.APPLY_FOR_CERTIFICATE)
    public void replacePhoto(ApplicationId id, Upload photo) {
        book.requireOwn(id);
        Act act = book.own();
        Portrait portrait = files.portrait(photo, act.at().toLocalDate());
        CertificateApplication application = book.open(id);
        ApplicationEvent event = application.step(ApplicationStep.AMENDED, act);
        files.photo(application, portrait, act);
        book.enter(application, Action.APPLY_FOR_CERTIFICATE, event);
    }

    /** Adds a paper, before the review or while returned. @throws Refused APPLICATION_NOT_YOURS, APPLICATION_STATE_WRONG, PAPER_TYPE_WRONG, PAPER_TOO_LARGE, PAPERS_TOO_MANY */
    @Does(Action.APPLY_FOR_CERTIFICATE)
    public void addPaper(ApplicationId id, Upload paper) {
        CertificateApplication application = book.openOwn(id);
        Act act = book.own();
        ApplicationEvent event = application.step(ApplicationStep.AMENDED, act);
        files.paper(application, paper, act);
        book.enter(application, Action.APPLY_FOR_CERTIFICATE, event);
    }

    /** Takes a paper out; it stays in the keeping. @throws Refused APPLICATION_NOT_YOURS, APPLICATION_STATE_WRONG, FILE_UNKNOWN */
    @Does(Action.APPLY_FOR_CERTIFICATE)
    public void removePaper(ApplicationId id, long paper) {
        CertificateApplication application = book.openOwn(id);
        Act act = book.own();
        ApplicationEvent event = application.step(ApplicationStep.AMENDED, act);
        book.applications.paper(id, paper).orElseThrow(() -> new Refused(ApplicationRefusal.FILE_UNKNOWN)).replace(act.at());
        book.enter(application, Action.APPLY_FOR_CERTIFICATE, event);
    }

    /** Takes the application back; she may apply again later. @throws Refused APPLICATION_NOT_YOURS, APPLICATION_STATE_WRONG, APPLICATION_ALREADY_ISSUED */
    @Does(Action.APPLY_FOR_CERTIFICATE)
    public void withdraw(ApplicationId id) {
        CertificateApplication application = book.openOwn(id);
        book.enter(application, Action.APPLY_FOR_CERTIFICATE, application.step(ApplicationStep.WITHDRAWN, book.own()));
    }

    private CertificateNumber.Level type(StaffId self) {
        DivisionCode home = register.person(self).division();
        if (home.level() < COUNTY) {
            throw new Refused(ApplicationRefusal.APPLICANT_OUTSIDE_COUNTIES);
        }
        return home.level() == COUNTY ? CertificateNumber.Level.COUNTY : CertificateNumber.Level.TOWNSHIP;
    }

    private void requireNone(CertificateNumber.Level type) {
        certificates.own().stream().filter(held -> held.type() == type && !held.state().ended() && held.state() != CertificateState.EXPIRED).findFirst()
                .ifPresent(held -> {
                    throw new Refused(CertificateRefusal.CERTIFICATE_EXISTS, held.number());
                });
    }
}
