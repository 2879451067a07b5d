package org.wis.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.wis.session.Scene.Busy;
import org.wis.session.Scene.Cover;

/** The rules of scheduling, each with its code. Pure: the same draft in the same scene always finds the same. */
final class SchedulingPolicies {

    static final SchedulingPolicy TRAINER_FREE = (draft, scene) -> meeting(draft, scene.trainers(),
            (half, busy) -> half.trainer() != null && half.trainer().value() == busy.who(), busy -> Conflict.of(ConflictCode.TRAINER_TWICE, busy.name(), busy.day(), busy.title()));

    static final SchedulingPolicy VENUE_FREE = (draft, scene) -> draft.venue() == null ? List.of() : meeting(draft, scene.rooms(),
            (half, busy) -> draft.venue().value() == busy.who(), busy -> Conflict.of(ConflictCode.VENUE_TWICE, busy.day(), busy.title()));

    static final SchedulingPolicy PERSONS_FREE = (draft, scene) -> meeting(draft, scene.persons(),
            (half, busy) -> true, busy -> Conflict.of(ConflictCode.NOMINATED_TWICE, busy.name(), busy.day(), busy.title()));

    static final SchedulingPolicy WITHIN_VENUE = (draft, scene) -> scene.venueSeats() != null && draft.capacity() > scene.venueSeats()
            ? List.of(Conflict.of(ConflictCode.OVER_VENUE_SEATS, draft.capacity(), scene.venueSeats())) : List.of();

    static final SchedulingPolicy ONLINE_COMPLETE = (draft, scene) -> draft.online() && (draft.venue() != null || !scene.recognised() || !scene.exam())
            ? List.of(Conflict.of(ConflictCode.ONLINE_INCOMPLETE)) : List.of();

    static final SchedulingPolicy VENUE_NAMED = (draft, scene) -> !draft.online() && draft.venue() == null ? List.of(Conflict.of(ConflictCode.VENUE_MISSING)) : List.of();

    static final SchedulingPolicy OFF_PEAK = (draft, scene) -> draft.days().stream().map(DayDraft::day).filter(scene.peak()::covers)
            .map(day -> Conflict.of(ConflictCode.PEAK_DAY, day)).toList();

    static final SchedulingPolicy TOWNSHIPS_COVERED = (draft, scene) -> onPeakDays(draft, scene).filter(cover -> !cover.present().isEmpty()
                    && scene.away().containsAll(cover.present()))
            .map(cover -> Conflict.of(ConflictCode.TOWNSHIP_EMPTY, cover.township(), cover.day(), String.join(", ", cover.names()))).toList();

    /** Before anybody is nominated: where there is one operator only. */
    static final SchedulingPolicy TOWNSHIPS_AT_RISK = SchedulingPolicies::atRisk;

    static final SchedulingPolicy SEATS_ENOUGH = (draft, scene) -> !scene.counts() ? List.of() : scene.needs().stream().filter(need -> need.persons() > need.seats())
            .map(need -> Conflict.of(ConflictCode.SEATS_SHORT, need.place(), need.persons(), need.seats())).toList();

    private static final List<SchedulingPolicy> ALL = List.of(TRAINER_FREE, VENUE_FREE, PERSONS_FREE, WITHIN_VENUE, ONLINE_COMPLETE, VENUE_NAMED, OFF_PEAK, TOWNSHIPS_COVERED,
            TOWNSHIPS_AT_RISK, SEATS_ENOUGH);

    private SchedulingPolicies() {
    }

    /** Everything that stands in the way, the hard ones first. */
    static List<Conflict> judge(SessionDraft draft, Scene scene) {
        return ALL.stream().flatMap(policy -> policy.judge(draft, scene).stream()).distinct().sorted(Comparator.comparing(conflict -> !conflict.hard())).toList();
    }

    private static List<Conflict> meeting(SessionDraft draft, List<Busy> others, BiFunction<HalfDraft, Busy, Boolean> concerns,
                                          java.util.function.Function<Busy, Conflict> told) {
        List<Conflict> found = new ArrayList<>();
        for (DayDraft day : draft.days()) {
            for (HalfDraft half : day.halves()) {
                others.stream().filter(busy -> busy.meets(day, half) && concerns.apply(half, busy)).map(told).forEach(found::add);
            }
        }
        return found;
    }

    private static Stream<Cover> onPeakDays(SessionDraft draft, Scene scene) {
        List<LocalDate> days = draft.days().stream().map(DayDraft::day).filter(scene.peak()::covers).toList();
        return scene.townships().stream().filter(cover -> days.contains(cover.day()));
    }

    private static List<Conflict> atRisk(SessionDraft draft, Scene scene) {
        Map<LocalDate, List<String>> single = new LinkedHashMap<>();
        onPeakDays(draft, scene).filter(cover -> cover.present().size() == 1 && !scene.away().contains(cover.present().get(0)))
                .forEach(cover -> single.computeIfAbsent(cover.day(), day -> new ArrayList<>()).add(cover.township()));
        return single.entrySet().stream().map(entry -> Conflict.of(ConflictCode.TOWNSHIPS_AT_RISK, entry.getValue().size(), entry.getKey(),
                String.join(", ", entry.getValue().subList(0, Math.min(5, entry.getValue().size()))))).toList();
    }
}
