package org.wis.training.web;

import java.util.List;
import java.util.stream.Stream;
import org.wis.certapplication.ApplicationActor;
import org.wis.certapplication.ApplicationDetail;
import org.wis.certapplication.ApplicationStep;
import org.wis.gate.Action;

/** What an office can do with an application, in the order of the buttons. Words: {@code app.act.NAME} and {@code app.act.NAME.text}. */
public enum ApplicationAct {
    /** The county passes it on. */
    COUNTY_REVIEWED(Action.REVIEW_APPLICATION, ApplicationStep.COUNTY_REVIEWED),
    /** The county sends it back. */
    COUNTY_RETURNED(Action.REVIEW_APPLICATION, ApplicationStep.COUNTY_RETURNED),
    /** The prefecture passes it on. */
    PREFECTURE_REVIEWED(Action.REVIEW_APPLICATION_AGAIN, ApplicationStep.PREFECTURE_REVIEWED),
    /** The prefecture sends it back. */
    PREFECTURE_RETURNED(Action.REVIEW_APPLICATION_AGAIN, ApplicationStep.PREFECTURE_RETURNED),
    /** The exam is entered. */
    EXAM_PASSED(Action.DECIDE_APPLICATION, ApplicationStep.EXAM_PASSED),
    /** The certificate is issued. */
    ISSUED(Action.ISSUE_CERTIFICATE, ApplicationStep.ISSUED),
    /** The province sends it back. */
    PROVINCE_RETURNED(Action.DECIDE_APPLICATION, ApplicationStep.PROVINCE_RETURNED),
    /** The province rejects it. */
    REJECTED(Action.DECIDE_APPLICATION, ApplicationStep.REJECTED);

    private final Action action;
    private final ApplicationStep step;

    ApplicationAct(Action action, ApplicationStep step) {
        this.action = action;
        this.step = step;
    }

    /** The acts of an actor, in order. */
    static List<ApplicationAct> of(ApplicationActor actor) {
        return Stream.of(values()).filter(act -> act.step.actor() == actor).toList();
    }

    Action action() {
        return action;
    }

    /** Whether it ends the application for good against the applicant. */
    public boolean isGrave() {
        return this == REJECTED;
    }

    /** Key of its words. */
    public String getKey() {
        return "app.act." + name();
    }

    boolean possible(ApplicationDetail application) {
        return step.possible(application.line().state(), step.actor(), application.prefectureReviews());
    }
}
