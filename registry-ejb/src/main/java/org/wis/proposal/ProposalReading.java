package org.wis.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionRegister;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.planner.Learner;
import org.wis.planner.PlanningProblem;
import org.wis.staff.StaffId;

/** Shows proposals to the offices they concern. */
@Stateless
public class ProposalReading {

    private static final int TOWNSHIP = 5;

    @Inject
    Proposals proposals;
    @Inject
    ProposalPicture picture;
    @Inject
    DivisionRegister divisions;

    /** Proposals that concern a place, the newest first. */
    @Reads(Action.READ_PROPOSALS)
    public List<ProposalSummary> list(@On DivisionCode about) {
        return proposals.touching(about).stream().map(Proposal::summary).toList();
    }

    /**
     * A proposal as a place sees it.
     *
     * @throws Refused PROPOSAL_UNKNOWN when there is none, or none that concerns the place; PLANNER_NO_SESSIONS when all its sessions have ended
     */
    @Reads(Action.READ_PROPOSALS)
    public ProposalView view(@On DivisionCode about, ProposalId id) {
        return picture.view(concerning(about, id), about);
    }

    /** Names of the divisions that a proposal speaks of. @throws Refused PROPOSAL_UNKNOWN */
    @Reads(Action.READ_PROPOSALS)
    public Map<DivisionCode, String> places(@On DivisionCode about, ProposalId id) {
        return divisions.namesIn(concerning(about, id).scope(), TOWNSHIP);
    }

    /** Persons of a place whom the proposal could send somewhere, by number and name. @throws Refused PROPOSAL_UNKNOWN */
    @Reads(Action.READ_PROPOSALS)
    public List<Person> persons(@On DivisionCode about, ProposalId id) {
        PlanningProblem problem = picture.problem(concerning(about, id));
        return problem.learners().stream().filter(one -> about.contains(one.home())).map(ProposalReading::person).toList();
    }

    /**
     * Somebody on a post.
     *
     * @param id      her number
     * @param name    her name
     * @param home    her township or county
     * @param minutes minutes she lacks before what she holds and what is proposed
     */
    public record Person(StaffId id, String name, DivisionCode home, int minutes) implements java.io.Serializable {
    }

    private static Person person(Learner learner) {
        return new Person(new StaffId(learner.id()), learner.name(), learner.home(), learner.minutes());
    }

    private Proposal concerning(DivisionCode about, ProposalId id) {
        Proposal proposal = proposals.get(id);
        if (!proposal.scope().contains(about) && !about.contains(proposal.scope())) {
            throw new Refused(ProposalRefusal.PROPOSAL_UNKNOWN);
        }
        return proposal;
    }
}
