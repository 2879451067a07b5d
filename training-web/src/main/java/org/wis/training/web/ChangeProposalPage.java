package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Refused;
import org.wis.planner.PlanReason;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.proposal.ProposalEditing;
import org.wis.proposal.ProposalId;
import org.wis.proposal.ProposalLineId;
import org.wis.proposal.ProposalReading;
import org.wis.proposal.ProposalRefusal;
import org.wis.proposal.ProposalView;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;

/** One change of a proposal: a person to another session, out of it, or into one. What the change breaks is said afterwards; it is made all the same. */
@Named
@ViewScoped
public class ChangeProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalReading proposals;
    @Inject
    private ProposalEditing editing;
    @Inject
    private ReasonWording wording;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private Long proposal;
    private Long line;
    private Long person;
    private Long session;
    private DivisionCode own;
    private ProposalView view;
    private ProposalView.Line chosen;
    private List<ProposalReading.Person> persons = List.of();

    /** Reads the proposal and the line in the address. @throws Refused PROPOSAL_UNKNOWN, PROPOSAL_LINE_UNKNOWN, and those of the gate */
    public void load() {
        own = jurisdiction.getDivision();
        door.open(Action.EDIT_PROPOSAL, own);
        if (proposal == null) {
            throw new Refused(ProposalRefusal.PROPOSAL_UNKNOWN);
        }
        ProposalId id = new ProposalId(proposal);
        view = proposals.view(own, id);
        if (line == null) {
            persons = proposals.persons(own, id);
        } else {
            chosen = view.lines().stream().filter(one -> one.id().value() == line).findFirst().orElseThrow(() -> new Refused(ProposalRefusal.PROPOSAL_LINE_UNKNOWN));
        }
    }

    /** Moves the person to the session chosen. @return the proposal */
    public String move() {
        return said(editing.move(new ProposalLineId(line), new SessionId(session)));
    }

    /** Takes the person out. @return the proposal */
    public String remove() {
        return said(editing.remove(new ProposalLineId(line)));
    }

    /** Adds the person chosen to the session chosen. @return the proposal */
    public String add() {
        return said(editing.add(new StaffId(person), new ProposalId(proposal), new SessionId(session)));
    }

    private String said(List<PlanReason> newlyBroken) {
        if (newlyBroken.isEmpty()) {
            notices.afterRedirect().done("planner.changed");
        } else {
            String first = wording.rows(newlyBroken, view).get(0).text();
            notices.afterRedirect().warn("planner.changed.breaks", newlyBroken.size(), first);
        }
        return "/planner/plan-proposal.xhtml?faces-redirect=true&proposal=" + proposal;
    }

    /** The proposal. */
    public ProposalView getView() {
        return view;
    }

    /** The line to change; null when one is added. */
    public ProposalView.Line getChosen() {
        return chosen;
    }

    /** The session of the line. */
    public ProposalView.SessionShare getFrom() {
        return view.sessions().stream().filter(one -> chosen != null && one.id().equals(chosen.session())).findFirst().orElse(null);
    }

    /** Who could be added. */
    public List<ProposalReading.Person> getPersons() {
        return persons;
    }

    /** Sessions she could go to. */
    public List<ProposalView.SessionShare> getSessions() {
        return view.sessions().stream().filter(one -> chosen == null || !one.id().equals(chosen.session())).toList();
    }

    /** Number of the proposal in the address. */
    public Long getProposal() {
        return proposal;
    }

    /** Number of the proposal in the address. */
    public void setProposal(Long proposal) {
        this.proposal = proposal;
    }

    /** Number of the line in the address; null when one is added. */
    public Long getLine() {
        return line;
    }

    /** Number of the line in the address; null when one is added. */
    public void setLine(Long line) {
        this.line = line;
    }

    /** Number of the person to add. */
    public Long getPerson() {
        return person;
    }

    /** Number of the person to add. */
    public void setPerson(Long person) {
        this.person = person;
    }

    /** Number of the session to go to. */
    public Long getSession() {
        return session;
    }

    /** Number of the session to go to. */
    public void setSession(Long session) {
        this.session = session;
    }
}
