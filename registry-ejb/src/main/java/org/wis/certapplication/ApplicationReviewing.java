package org.wis.certapplication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.staff.Decision;

/** County and prefecture review an application: they pass it on, or send it back and say what is to be mended. Nobody reviews her own. */
@Stateless
public class ApplicationReviewing {

    @Inject
    ApplicationBook book;

    /** The county passes it on. @throws org.wis.gate.Refused APPLICATION_STATE_WRONG, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.REVIEW_APPLICATION)
    public void passByCounty(@On ApplicationId id, Decision decision) {
        step(id, ApplicationActor.COUNTY, ApplicationStep.COUNTY_REVIEWED, Action.REVIEW_APPLICATION, decision);
    }

    /** The county sends it back; the reason says what is to be mended. @throws org.wis.gate.Refused APPLICATION_STATE_WRONG, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.REVIEW_APPLICATION)
    public void returnByCounty(@On ApplicationId id, Decision decision) {
        step(id, ApplicationActor.COUNTY, ApplicationStep.COUNTY_RETURNED, Action.REVIEW_APPLICATION, decision);
    }

    /** The prefecture passes it on, where the rules ask it. @throws org.wis.gate.Refused APPLICATION_STEP_NOT_YOURS, APPLICATION_STATE_WRONG, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.REVIEW_APPLICATION_AGAIN)
    public void passByPrefecture(@On ApplicationId id, Decision decision) {
        step(id, ApplicationActor.PREFECTURE, ApplicationStep.PREFECTURE_REVIEWED, Action.REVIEW_APPLICATION_AGAIN, decision);
    }

    /** The prefecture sends it back. @throws org.wis.gate.Refused APPLICATION_STEP_NOT_YOURS, APPLICATION_STATE_WRONG, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.REVIEW_APPLICATION_AGAIN)
    public void returnByPrefecture(@On ApplicationId id, Decision decision) {
        step(id, ApplicationActor.PREFECTURE, ApplicationStep.PREFECTURE_RETURNED, Action.REVIEW_APPLICATION_AGAIN, decision);
    }

    private void step(ApplicationId id, ApplicationActor by, ApplicationStep step, Action action, Decision decision) {
        CertificateApplication application = book.open(id);
        book.enter(application, action, application.step(step, book.act(by, application.applicant(), decision)));
    }
}
