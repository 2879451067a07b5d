package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wis.certapplication.ApplicationActor;
import org.wis.certapplication.ApplicationDetail;
import org.wis.certapplication.ApplicationHistoryLine;
import org.wis.certapplication.ApplicationId;
import org.wis.certapplication.ApplicationReading;
import org.wis.portal.Words;
import org.wis.portal.refusal.Explanation;

/** One application with photo, papers and history, and what the reader's office can do with it. */
@Named
@ViewScoped
public class ShowApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationReading reading;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private Words words;

    private Long application;
    private ApplicationDetail detail;

    /** Reads it. @throws org.wis.gate.Refused APPLICATION_UNKNOWN and those of the gate */
    public void load() {
        detail = reading.detail(new ApplicationId(application == null ? 0 : application));
    }

    /** The acts of the reader's office, possible ones and paused ones. */
    public List<ActOffer> getOffers() {
        ApplicationActor actor = jurisdiction.isProvince() ? ApplicationActor.PROVINCE : jurisdiction.isCounty() ? ApplicationActor.COUNTY
                : detail.prefectureReviews() ? ApplicationActor.PREFECTURE : null;
        List<ActOffer> offers = new ArrayList<>();
        if (actor != null && !detail.line().state().ended()) {
            ApplicationAct.of(actor).forEach(act -> offers.add(new ActOffer(act.name(), act.getKey(), act.isGrave(), whyNot(act))));
        }
        return offers;
    }

    private Explanation whyNot(ApplicationAct act) {
        if (!act.possible(detail)) {
            return OwnJurisdiction.because(words.of("app.hindrance.state", words.get("app.state." + detail.line().state())));
        }
        return jurisdiction.whyNot(act.action(), detail.person().division());
    }

    /** The application. */
    public ApplicationDetail getDetail() {
        return detail;
    }

    /** Its history, newest first. */
    public List<ApplicationHistoryLine> getHistory() {
        List<ApplicationHistoryLine> newest = new ArrayList<>(detail.history());
        Collections.reverse(newest);
        return newest;
    }

    /** Its number as in the address. */
    public Long getApplication() {
        return application;
    }

    /** Its number as in the address. */
    public void setApplication(Long application) {
        this.application = application;
    }
}
