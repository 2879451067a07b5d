package org.wis.training.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionReading;
import org.wis.division.DivisionSummary;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.proposal.PlannerRunning;
import org.wis.proposal.ProposalId;
import org.wis.proposal.ProposalReading;
import org.wis.proposal.ProposalSummary;
import org.wis.proposal.RunProgress;
import org.wis.portal.refusal.Explanation;
import org.wis.time.OfficialTime;

/** The office lets the planner search, sees how it goes, stops it, and finds the proposals made so far. One may leave and come back. */
@Named
@ViewScoped
public class RunPlannerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PREFECTURE = 3;
    private static final int COUNTY = 4;

    @Inject
    private PlannerRunning running;
    @Inject
    private ProposalReading proposals;
    @Inject
    private DivisionReading divisions;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private Notices notices;

    private String place;
    private int year;
    private DivisionCode own;
    private RunProgress progress;
    private List<ProposalSummary> made = List.of();
    private List<DivisionSummary> places = List.of();

    /** Reads the proposals of the own office and whether a search runs for the place in the address. */
    public void load() {
        own = jurisdiction.getDivision();
        year = year == 0 ? time.today().getYear() : year;
        places = own.level() == PREFECTURE ? divisions.inner(own) : List.of();
        place = place == null || place.isBlank() ? own.value() : place;
        made = proposals.list(own);
        progress = planning() ? running.progress(scope()).orElse(null) : null;
        if (planning() && progress == null && getWhyNot() == null) {
            running.keep(scope()).ifPresent(id -> made = proposals.list(own));
        }
    }

    /** Begins a search. @return this page, watching it */
    public String begin() {
        running.begin(scope(), year);
        return "/planner/plan.xhtml?faces-redirect=true&place=" + place + "&year=" + year;
    }

    /** Asks how it goes; once it has ended, keeps what it found and opens it. */
    public void look() {
        RunProgress now = running.progress(scope()).orElse(null);
        if (now == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, ended());
        } else {
            progress = now;
        }
    }

    private String ended() {
        Optional<ProposalId> kept = running.keep(scope());
        if (kept.isEmpty()) {
            notices.afterRedirect().warn("planner.broke.off");
        }
        return kept.map(id -> "/planner/plan-proposal.xhtml?faces-redirect=true&proposal=" + id.value()).orElse("/planner/plan.xhtml?faces-redirect=true");
    }

    /** Asks it to stop; what it has found is kept. */
    public void stop() {
        running.stop(scope());
    }

    private DivisionCode scope() {
        return DivisionCode.of(place);
    }

    private boolean planning() {
        return own.level() == PREFECTURE || own.level() == COUNTY;
    }

    /** Why the planner cannot be run now; null when it can. The province reads only. */
    public Explanation getWhyNot() {
        return planning() ? jurisdiction.whyNot(Action.RUN_PLANNER, own) : null;
    }

    /** Whether this office plans. */
    public boolean isPlanning() {
        return planning();
    }

    /** Whether a search runs for the place. */
    public boolean isRunning() {
        return progress != null;
    }

    /** How it goes; null when none runs. */
    public RunProgress getProgress() {
        return progress;
    }

    /** Proposals, the newest first. */
    public List<ProposalSummary> getMade() {
        return made;
    }

    /** Name of a place. */
    public String nameOf(DivisionCode code) {
        return divisions.find(code).map(DivisionSummary::name).orElse(code.display());
    }

    /** Name of the own place. */
    public String getOwnName() {
        return nameOf(own);
    }

    /** Code of the own place. */
    public String getOwnCode() {
        return own.value();
    }

    /** Counties of a prefecture. */
    public List<DivisionSummary> getPlaces() {
        return places;
    }

    /** Years that can be planned. */
    public List<Integer> getYears() {
        int now = time.today().getYear();
        return List.of(now, now + 1);
    }

    /** Code of the place to plan. */
    public String getPlace() {
        return place;
    }

    /** Code of the place to plan. */
    public void setPlace(String place) {
        this.place = place;
    }

    /** Year to plan. */
    public int getYear() {
        return year;
    }

    /** Year to plan. */
    public void setYear(int year) {
        this.year = year;
    }
}
