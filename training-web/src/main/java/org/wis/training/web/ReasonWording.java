package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.planner.PlanReason;
import org.wis.planner.ReasonKind;
import org.wis.portal.Words;
import org.wis.proposal.ProposalId;
import org.wis.proposal.ProposalReading;
import org.wis.proposal.ProposalView;

/** Says the reasons of the planner in the language of the page, with the names of persons, sessions and places, and where each can be helped. */
@RequestScoped
public class ReasonWording {

    private static final int SHOWN = 40;

    @Inject
    private ProposalReading proposals;
    @Inject
    private Words words;

    /** The reasons in words, at most 40 of them. */
    public List<ReasonRow> rows(List<PlanReason> reasons, ProposalView view) {
        if (reasons.isEmpty()) {
            return List.of();
        }
        Names names = new Names(view);
        return reasons.stream().limit(SHOWN).map(reason -> row(reason, names)).toList();
    }

    private ReasonRow row(PlanReason reason, Names names) {
        String text = words.of("planner.reason." + key(reason), names.person(reason.learner()), names.session(reason.offer()), names.place(reason.place()), reason.day(),
                size(reason, reason.needed()), size(reason, reason.there()));
        String cause = reason.cause() == PlanReason.Cause.ALONE ? "" : words.get("planner.cause." + reason.cause());
        String remedy = remedy(reason);
        return new ReasonRow(text, cause, remedy, remedy == null ? "" : words.get("planner.remedy." + (remedy.contains("acting") ? "ACTING" : remedy.contains("sessions") ? "SESSIONS" : "PERSON")));
    }

    /** A limit of one session and the same limit over all sessions are said differently. */
    private static String key(PlanReason reason) {
        boolean all = reason.offer() == null && reason.kind() == ReasonKind.SEATS_SHORT || reason.learner() == null && reason.kind() == ReasonKind.NO_PREFECTURE_SESSION;
        return reason.kind() + (all ? ".all" : "");
    }

    private static Object size(PlanReason reason, int minutes) {
        return switch (reason.kind()) {
            case MINUTES_UNREACHABLE, MINUTES_SHORT, SEAT_MINUTES_SHORT -> "%.1f".formatted(minutes / 60.0);
            default -> minutes;
        };
    }

    private static boolean covering(PlanReason reason) {
        return reason.kind() == ReasonKind.NOBODY_TO_COVER || reason.kind() == ReasonKind.TOWNSHIP_EMPTY_ON_PEAK_DAY || reason.kind() == ReasonKind.COVER_MISSING;
    }

    private static String remedy(PlanReason reason) {
        if (covering(reason) && reason.place() != null && reason.place().level() == 5) {
            return "/training/staff/acting.xhtml?township=" + reason.place().value();
        }
        return switch (reason.kind()) {
            case SEATS_SHORT, SEAT_MINUTES_SHORT, PREFECTURE_SEATS_SHORT, QUOTA_SHORT, NO_PREFECTURE_SESSION, MINUTES_UNREACHABLE ->
                reason.offer() == null ? "/training/sessions/calendar.xhtml" : "/training/sessions/detail.xhtml?session=" + reason.offer();
            default -> reason.learner() == null ? null : "/training/staff/person.xhtml?staff=" + reason.learner();
        };
    }

    /** Names, looked up once. */
    private final class Names {

        private final Map<Long, String> persons = new HashMap<>();
        private final Map<Long, ProposalView.SessionShare> sessions;
        private final Map<DivisionCode, String> places;

        private Names(ProposalView view) {
            ProposalId id = view.summary().id();
            proposals.persons(view.about(), id).forEach(person -> persons.put(person.id().value(), person.name()));
            sessions = view.sessions().stream().collect(Collectors.toMap(session -> session.id().value(), Function.identity()));
            places = proposals.places(view.about(), id);
        }

        private String person(Long id) {
            return id == null ? "" : persons.getOrDefault(id, "");
        }

        private String session(Long id) {
            ProposalView.SessionShare share = id == null ? null : sessions.get(id);
            return share == null ? "" : words.of("planner.session.name", share.title(), share.firstDay(), share.lastDay());
        }

        private String place(DivisionCode code) {
            return code == null ? "" : places.getOrDefault(code, code.display());
        }
    }
}
