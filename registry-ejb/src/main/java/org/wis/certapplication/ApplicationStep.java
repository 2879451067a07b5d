package org.wis.certapplication;

import static org.wis.certapplication.ApplicationActor.APPLICANT;
import static org.wis.certapplication.ApplicationActor.COUNTY;
import static org.wis.certapplication.ApplicationActor.PREFECTURE;
import static org.wis.certapplication.ApplicationActor.PROVINCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wis.gate.Refused;

/** The steps of an application: who may take each, from which states, and what it becomes. The one table of it; the names are the events in its history. */
public enum ApplicationStep {
    /** Handed in. */
    APPLIED(APPLICANT, ApplicationState.APPLIED),
    /** Photo, papers or statement changed before anybody reviewed them. */
    AMENDED(APPLICANT, null, ApplicationState.APPLIED, ApplicationState.RETURNED),
    /** Handed in again after mending. */
    MENDED(APPLICANT, ApplicationState.APPLIED, ApplicationState.RETURNED),
    /** The applicant takes it back. */
    WITHDRAWN(APPLICANT, ApplicationState.WITHDRAWN, ApplicationState.APPLIED, ApplicationState.RETURNED, ApplicationState.COUNTY_REVIEWED,
            ApplicationState.PREFECTURE_REVIEWED, ApplicationState.EXAM_PASSED),
    /** The county finds it in order. */
    COUNTY_REVIEWED(COUNTY, ApplicationState.COUNTY_REVIEWED, ApplicationState.APPLIED),
    /** The county sends it back. */
    COUNTY_RETURNED(COUNTY, ApplicationState.RETURNED, ApplicationState.APPLIED),
    /** The prefecture finds it in order. */
    PREFECTURE_REVIEWED(PREFECTURE, ApplicationState.PREFECTURE_REVIEWED, ApplicationState.COUNTY_REVIEWED),
    /** The prefecture sends it back. */
    PREFECTURE_RETURNED(PREFECTURE, ApplicationState.RETURNED, ApplicationState.COUNTY_REVIEWED),
    /** The exam is entered as passed. */
    EXAM_PASSED(PROVINCE, ApplicationState.EXAM_PASSED, ApplicationState.COUNTY_REVIEWED, ApplicationState.PREFECTURE_REVIEWED),
    /** The province sends it back. */
    PROVINCE_RETURNED(PROVINCE, ApplicationState.RETURNED, ApplicationState.COUNTY_REVIEWED, ApplicationState.PREFECTURE_REVIEWED, ApplicationState.EXAM_PASSED),
    /** The province rejects it for good. */
    REJECTED(PROVINCE, ApplicationState.REJECTED, ApplicationState.COUNTY_REVIEWED, ApplicationState.PREFECTURE_REVIEWED, ApplicationState.EXAM_PASSED),
    /** The certificate is issued. */
    ISSUED(PROVINCE, ApplicationState.ISSUED, ApplicationState.EXAM_PASSED);

    private final ApplicationActor actor;
    private final ApplicationState to;
    private final Set<ApplicationState> from;

    ApplicationStep(ApplicationActor actor, ApplicationState to, ApplicationState... from) {
        this.actor = actor;
        this.to = to;
        this.from = EnumSet.noneOf(ApplicationState.class);
        this.from.addAll(List.of(from));
    }

    /**
     * Whether the step may be taken.
     *
     * @param prefectureReviews whether the rules ask the prefecture too: then nothing goes from the county straight to the exam; else the prefecture has no step
     */
    public boolean possible(ApplicationState state, ApplicationActor by, boolean prefectureReviews) {
        return by == actor && from.contains(state) && ordered(state, prefectureReviews);
    }

    private boolean ordered(ApplicationState state, boolean prefectureReviews) {
        if (actor == PREFECTURE) {
            return prefectureReviews;
        }
        return !(this == EXAM_PASSED && state == ApplicationState.COUNTY_REVIEWED && prefectureReviews);
    }

    /** Who takes it. */
    public ApplicationActor actor() {
        return actor;
    }

    /** What the application is afterwards. */
    ApplicationState after(ApplicationState before) {
        return to == null ? before : to;
    }

    /** @throws Refused APPLICATION_STEP_NOT_YOURS, PREFECTURE_REVIEW_MISSING, APPLICATION_STATE_WRONG */
    void require(ApplicationState state, ApplicationActor by, boolean prefectureReviews) {
        if (by != actor || by == PREFECTURE && !prefectureReviews) {
            throw new Refused(ApplicationRefusal.APPLICATION_STEP_NOT_YOURS, this);
        }
        if (!from.contains(state)) {
            throw new Refused(state == ApplicationState.ISSUED ? ApplicationRefusal.APPLICATION_ALREADY_ISSUED : ApplicationRefusal.APPLICATION_STATE_WRONG, state);
        }
        if (!ordered(state, prefectureReviews)) {
            throw new Refused(ApplicationRefusal.PREFECTURE_REVIEW_MISSING);
        }
    }
}
