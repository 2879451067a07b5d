package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Refused;
import org.wis.portal.Notices;
import org.wis.portal.refusal.Explanation;
import org.wis.proposal.AcceptanceResult;
import org.wis.proposal.ProposalAccepting;
import org.wis.proposal.ProposalEditing;
import org.wis.proposal.ProposalId;
import org.wis.proposal.ProposalReading;
import org.wis.proposal.ProposalRefusal;
import org.wis.proposal.ProposalView;
import org.wis.session.SessionId;

/** A proposal: the picture first, then what it does not reach and why, then its lines; from here a county accepts its part. */
@Named
@ViewScoped
public class ShowProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int COUNTY = 4;

    @Inject
    private ProposalReading proposals;
    @Inject
    private ProposalEditing editing;
    @Inject
    private ProposalAccepting accepting;
    @Inject
    private ReasonWording wording;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private Notices notices;

    private Long proposal;
    private DivisionCode own;
    private ProposalView view;
    private Map<DivisionCode, String> places = Map.of();
    private List<ReasonRow> reasons = List.of();
    private List<ReasonRow> broken = List.of();

    /** Reads it. @throws Refused PROPOSAL_UNKNOWN when there is none that concerns the own office */
    public void load() {
        if (proposal == null) {
            throw new Refused(ProposalRefusal.PROPOSAL_UNKNOWN);
        }
        own = jurisdiction.getDivision();
        ProposalId id = new ProposalId(proposal);
        view = proposals.view(own, id);
        places = proposals.places(own, id);
        reasons = wording.rows(view.reasons(), view);
        broken = wording.rows(view.broken(), view);
    }

    /** Turns the county's part into nominations. @return this page with what became of them */
    public String accept() {
        AcceptanceResult result = accepting.accept(own, new ProposalId(proposal));
        notices.afterRedirect().done("planner.accepted", result.nominated(), result.waiting(), result.refused());
        return here();
    }

    /** Puts it aside. @return the proposals */
    public String discard() {
        editing.discard(new ProposalId(proposal));
        notices.afterRedirect().done("planner.discarded");
        return "/planner/plan.xhtml?faces-redirect=true";
    }

    private String here() {
        return "/planner/plan-proposal.xhtml?faces-redirect=true&proposal=" + proposal;
    }

    /** The proposal. */
    public ProposalView getView() {
        return view;
    }

    /** Why it did not serve everybody when it was made. */
    public List<ReasonRow> getReasons() {
        return reasons;
    }

    /** What it breaks now. */
    public List<ReasonRow> getBroken() {
        return broken;
    }

    /** Whether it can be changed. */
    public boolean isOpen() {
        return view.summary().state().isOpen();
    }

    /** Whether the reader speaks for a county and something of it waits. */
    public boolean isAcceptable() {
        return isOpen() && own.level() == COUNTY && view.lines().stream().anyMatch(line -> line.state().isOpen());
    }

    /** Whether it was made for the reader's own place, so that she may put it aside. */
    public boolean isOwn() {
        return own.contains(view.summary().scope());
    }

    /** Why the gate would not let her accept; null when it would. */
    public Explanation getWhyNot() {
        return jurisdiction.whyNot(Action.ACCEPT_PROPOSAL, own);
    }

    /** Lines that wait. */
    public long getWaiting() {
        return view.lines().stream().filter(line -> line.state().isOpen()).count();
    }

    /** Name of a place. */
    public String nameOf(DivisionCode code) {
        return places.getOrDefault(code, code.display());
    }

    /** Name of the place it was made for. */
    public String getPlace() {
        return nameOf(view.summary().scope());
    }

    /** Title and first day of a session; its number once it is over. */
    public String nameOfSession(SessionId id) {
        return view.sessions().stream().filter(one -> one.id().equals(id)).findFirst().map(one -> one.title() + " " + one.firstDay()).orElse("#" + id.value());
    }

    /** A share of places on a bar of thousand. */
    public int wide(int part, int of) {
        return of == 0 ? 0 : Math.min(1000, 1000 * part / of);
    }

    /** Number in the address. */
    public Long getProposal() {
        return proposal;
    }

    /** Number in the address. */
    public void setProposal(Long proposal) {
        this.proposal = proposal;
    }
}
