package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.wis.certapplication.ApplicationDeciding;
import org.wis.certapplication.ApplicationId;
import org.wis.certapplication.ApplicationIssuing;
import org.wis.certapplication.ApplicationReviewing;
import org.wis.staff.Decision;

/** Leads each act upon an application to its use case. */
@RequestScoped
class ApplicationSteps {

    private static final int NO_SCORE = -1;

    @Inject
    private ApplicationReviewing reviewing;
    @Inject
    private ApplicationDeciding deciding;
    @Inject
    private ApplicationIssuing issuing;

    /** For the container's proxy. */
    protected ApplicationSteps() {
    }

    /** Does it. @return the number issued; null for every other act @throws org.wis.gate.Refused as the use case says */
    public String take(ApplicationAct act, ApplicationId id, ApplicationForm form) {
        Decision decision = form.decision();
        switch (act) {
            case COUNTY_REVIEWED -> reviewing.passByCounty(id, decision);
            case COUNTY_RETURNED -> reviewing.returnByCounty(id, decision);
            case PREFECTURE_REVIEWED -> reviewing.passByPrefecture(id, decision);
            case PREFECTURE_RETURNED -> reviewing.returnByPrefecture(id, decision);
            case PROVINCE_RETURNED -> deciding.returnByProvince(id, decision);
            case REJECTED -> deciding.reject(id, decision);
            case EXAM_PASSED -> exam(id, form, decision);
            case ISSUED -> {
                return issuing.issue(id, form.getValidFrom(), decision).value();
            }
        }
        return null;
    }

    private void exam(ApplicationId id, ApplicationForm form, Decision decision) {
        if (form.getEnrolment() == null) {
            deciding.enterExam(id, form.getScore() == null ? NO_SCORE : form.getScore(), decision);
        } else {
            deciding.takeExam(id, form.getEnrolment(), decision);
        }
    }
}
