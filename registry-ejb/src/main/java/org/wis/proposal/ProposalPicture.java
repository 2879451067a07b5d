package org.wis.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionRegister;
import org.wis.planner.Cover;
import org.wis.planner.CoverNaming;
import org.wis.planner.Learner;
import org.wis.planner.Offer;
import org.wis.planner.Plan;
import org.wis.planner.PlanCheck;
import org.wis.planner.PlanReason;
import org.wis.planner.PlanningProblem;
import org.wis.planner.ReasonKind;
import org.wis.planner.Seat;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** Holds a proposal against the facts of now. */
@Dependent
class ProposalPicture {

    private static final int TOWNSHIP = 5;
    private static final Set<ReasonKind> OF_A_PERSON = Set.of(ReasonKind.MINUTES_SHORT, ReasonKind.PREFECTURE_MISSING);

    @Inject
    Proposals proposals;
    @Inject
    PlanningFacts facts;
    @Inject
    DivisionRegister divisions;
    @Inject
    OfficialTime time;

    /** The facts of now for a proposal. @throws Refused PLANNER_NO_SESSIONS when every session has ended */
    PlanningProblem problem(Proposal proposal) {
        return facts.problem(proposal.scope(), proposal.year(), time.today());
    }

    /** The plan that the open and accepted lines make together with the places held. Lines about persons or sessions that are gone are left out. */
    Plan plan(PlanningProblem problem, List<ProposalLine> lines) {
        Set<Seat> seats = new HashSet<>();
        problem.learners().forEach(one -> one.kept().stream().filter(id -> problem.offer(id).isPresent()).forEach(id -> seats.add(new Seat(one.id(), id))));
        lines.stream().filter(line -> line.state() != LineState.REMOVED).map(ProposalLine::seat)
                .filter(seat -> problem.learner(seat.learner()).isPresent() && problem.offer(seat.offer()).isPresent()).forEach(seats::add);
        return CoverNaming.plan(problem, List.copyOf(seats));
    }

    ProposalView view(Proposal proposal, DivisionCode about) {
        List<ProposalLine> lines = proposals.lines(proposal.id());
        PlanningProblem problem = problem(proposal);
        Plan plan = plan(problem, lines);
        List<PlanReason> all = PlanCheck.broken(problem, plan);
        List<PlanReason> broken = all.stream().filter(one -> concerns(one, about, problem)).toList();
        List<Learner> own = problem.learners().stream().filter(one -> about.contains(one.home()) && (one.minutes() > 0 || one.prefecture())).toList();
        Set<Long> missing = all.stream().filter(one -> OF_A_PERSON.contains(one.kind())).map(PlanReason::learner).collect(Collectors.toSet());
        Map<DivisionCode, String> names = divisions.namesIn(proposal.scope(), TOWNSHIP);
        Map<Long, Learner> people = problem.learners().stream().collect(Collectors.toMap(Learner::id, Function.identity()));
        List<ProposalView.Line> shown = lines.stream().filter(line -> about.contains(line.county()) || line.county().contains(about))
                .map(line -> new ProposalView.Line(line.id(), line.staff(), name(people, line.staff().value()), line.county(),
                        people.containsKey(line.staff().value()) ? names.get(people.get(line.staff().value()).home()) : "", line.session(), line.state(), line.answer()))
                .sorted(Comparator.comparing((ProposalView.Line line) -> line.session().value()).thenComparing(line -> line.county().value()).thenComparing(line -> line.staff().value())).toList();
        return new ProposalView(proposal.summary(), about, problem.offers().stream().map(offer -> share(offer, plan, problem, about)).toList(), shown,
                covers(plan.covers().stream().filter(cover -> about.contains(cover.township())).toList(), people),
                proposals.reasons(proposal.id()).stream().filter(one -> concerns(one, about, problem)).toList(), broken,
                (int) own.stream().filter(one -> !missing.contains(one.id())).count(), own.size());
    }

    /** Whether a reason is the business of the place: its own person or township, or a matter of places that all share. */
    private static boolean concerns(PlanReason reason, DivisionCode about, PlanningProblem problem) {
        if (reason.learner() != null) {
            return problem.learner(reason.learner()).filter(one -> about.contains(one.home())).isPresent();
        }
        return reason.place() == null || about.contains(reason.place());
    }

    private static ProposalView.SessionShare share(Offer offer, Plan plan, PlanningProblem problem, DivisionCode about) {
        List<Learner> there = plan.seats().stream().filter(seat -> seat.offer() == offer.id()).map(seat -> problem.learner(seat.learner()).orElseThrow()).toList();
        int kept = (int) there.stream().filter(one -> one.kept().contains(offer.id())).count();
        int own = (int) there.stream().filter(one -> about.contains(one.home()) && !one.kept().contains(offer.id())).count();
        return new ProposalView.SessionShare(new SessionId(offer.id()), offer.title(), offer.firstDay(), offer.lastDay(), offer.seats(), kept, there.size() - kept, own);
    }

    private static List<ProposalView.CoverLine> covers(List<Cover> covers, Map<Long, Learner> people) {
        List<ProposalView.CoverLine> joined = new ArrayList<>();
        Comparator<Cover> order = Comparator.comparing((Cover cover) -> cover.township().value()).thenComparing(Cover::day);
        for (Cover cover : covers.stream().sorted(order).toList()) {
            ProposalView.CoverLine last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            LocalDate first = cover.day();
            if (last != null && last.township().equals(cover.township()) && last.staff().value() == cover.learner() && last.last().plusDays(1).equals(cover.day())) {
                joined.remove(joined.size() - 1);
                first = last.first();
            }
            joined.add(new ProposalView.CoverLine(cover.township(), first, cover.day(), new StaffId(cover.learner()), name(people, cover.learner())));
        }
        return joined;
    }

    private static String name(Map<Long, Learner> people, long id) {
        Learner found = people.get(id);
        return found == null ? "" : found.name();
    }
}
