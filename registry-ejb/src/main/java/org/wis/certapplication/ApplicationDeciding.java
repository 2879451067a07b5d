package org.wis.certapplication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.Limits;

/** What the province decides about an application before it issues. */
@Stateless
public class ApplicationDeciding {

    private static final int FULL = 100;

    @Inject
    ApplicationBook book;
    @Inject
    PassedTrainings trainings;
    @Inject
    Limits limits;

    /** Takes the exam from a pre-service training in the system. @param enrolment hers, passed @throws Refused EXAM_UNKNOWN, APPLICATION_STATE_WRONG, PREFECTURE_REVIEW_MISSING, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.DECIDE_APPLICATION)
    public void takeExam(@On ApplicationId id, long enrolment, Decision decision) {
        CertificateApplication application = book.open(id);
        ExamEvidence evidence = trainings.of(application.applicant()).stream().filter(one -> one.enrolment() == enrolment).findFirst()
                .orElseThrow(() -> new Refused(ApplicationRefusal.EXAM_UNKNOWN));
        pass(application, evidence.basis(), decision);
    }

    /** Enters an exam that was sat elsewhere; the document proves it. @param score points of 100 @throws Refused EXAM_SCORE_WRONG, EXAM_NOT_PASSED, APPLICATION_STATE_WRONG, PREFECTURE_REVIEW_MISSING, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.DECIDE_APPLICATION)
    public void enterExam(@On ApplicationId id, int score, Decision decision) {
        if (score < 0 || score > FULL) {
            throw new Refused(ApplicationRefusal.EXAM_SCORE_WRONG);
        }
        int mark = limits.number("certificate.exam.pass", book.time.today());
        if (score < mark) {
            throw new Refused(ApplicationRefusal.EXAM_NOT_PASSED, score, mark);
        }
        CertificateApplication application = book.open(id);
        pass(application, score + " / " + FULL + " · " + decision.documentNo(), decision);
    }

    /** Sends it back; the reason says what is to be mended. @throws Refused APPLICATION_STATE_WRONG, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.DECIDE_APPLICATION)
    public void returnByProvince(@On ApplicationId id, Decision decision) {
        step(id, ApplicationStep.PROVINCE_RETURNED, decision);
    }

    /** Rejects it for good; the applicant reads the reason. @throws Refused APPLICATION_STATE_WRONG, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.DECIDE_APPLICATION)
    public void reject(@On ApplicationId id, Decision decision) {
        step(id, ApplicationStep.REJECTED, decision);
    }

    private void pass(CertificateApplication application, String proof, Decision decision) {
        Act act = book.act(ApplicationActor.PROVINCE, application.applicant(), decision);
        book.enter(application, Action.DECIDE_APPLICATION, application.passExam(proof, act));
    }

    private void step(ApplicationId id, ApplicationStep step, Decision decision) {
        CertificateApplication application = book.open(id);
        book.enter(application, Action.DECIDE_APPLICATION, application.step(step, book.act(ApplicationActor.PROVINCE, application.applicant(), decision)));
    }
}
