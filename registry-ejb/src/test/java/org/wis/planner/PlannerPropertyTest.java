package org.wis.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.planner.Given.MARCH_2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wis.planner.PlanOutcome.Verdict;

/** Whatever is asked, the answer is true: held against trying every plan there is. */
class PlannerPropertyTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Property(tries = 300)
    void the_verdict_is_that_of_trying_every_plan(@ForAll("problems") PlanningProblem problem) {
        PlanOutcome outcome = Given.plan(problem);
        boolean exists = possible(problem, 0, new ArrayList<>());
        assertEquals(exists ? Verdict.POSSIBLE : Verdict.IMPOSSIBLE, outcome.verdict(), () -> problem + "\n" + outcome);
        if (exists) {
            assertEquals(List.of(), PlanCheck.broken(problem, outcome.plan()));
            assertTrue(outcome.reasons().isEmpty());
        } else {
            assertFalse(outcome.reasons().isEmpty(), () -> problem + "\n" + outcome);
        }
    }

    @Property(tries = 60)
    void what_a_reason_says_would_help_does_help(@ForAll("problems") PlanningProblem problem) {
        PlanOutcome outcome = Given.plan(problem);
        boolean bySeats = !outcome.reasons().isEmpty() && outcome.reasons().stream().allMatch(one -> one.kind() == ReasonKind.SEATS_SHORT || one.kind() == ReasonKind.SEAT_MINUTES_SHORT
                || one.kind() == ReasonKind.PREFECTURE_SEATS_SHORT);
        if (bySeats) {
            Map<Long, Integer> wished = new TreeMap<>();
            outcome.reasons().stream().filter(one -> one.offer() != null && one.kind() == ReasonKind.SEATS_SHORT).forEach(one -> wished.merge(one.offer(), one.needed(), Math::max));
            List<Offer> wider = problem.offers().stream().map(one -> new Offer(one.id(), one.title(), one.place(), one.prefecture(), one.counts(), one.online(), one.course(), one.repeatable(),
                    one.minutes(), Math.max(one.seats(), wished.getOrDefault(one.id(), 0)), one.quota())).toList();
            assertEquals(Verdict.POSSIBLE, Given.plan(new PlanningProblem(problem.learners(), wider, problem.rules())).verdict(), () -> problem + "\n" + outcome);
        }
    }

    private static boolean possible(PlanningProblem problem, int next, List<Seat> seats) {
        if (next == problem.learners().size()) {
            return PlanCheck.broken(problem, CoverNaming.plan(problem, seats)).isEmpty();
        }
        Learner learner = problem.learners().get(next);
        for (int choice = 0; choice < 1 << problem.offers().size(); choice++) {
            List<Seat> more = new ArrayList<>(seats);
            int minutes = 0;
            for (int s = 0; s < problem.offers().size(); s++) {
                if ((choice & 1 << s) != 0) {
                    more.add(new Seat(learner.id(), problem.offers().get(s).id()));
                    minutes += problem.offers().get(s).credit();
                }
            }
            if (minutes >= learner.minutes() && possible(problem, next + 1, more)) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<PlanningProblem> problems() {
        return Combinators.combine(learner().list().ofMinSize(1).ofMaxSize(4), offer().list().ofMinSize(1).ofMaxSize(3), Arbitraries.integers().between(1, 2))
                .as((learners, offers, townships) -> {
                    List<Learner> people = new ArrayList<>();
                    List<Offer> sessions = new ArrayList<>();
                    for (int s = 0; s < offers.size(); s++) {
                        Offer one = offers.get(s);
                        sessions.add(new Offer(s + 1L, "S" + (s + 1), one.place(), one.prefecture(), one.counts(), one.online(), one.course(), one.repeatable(), one.minutes(), one.seats(),
                                one.quota()));
                    }
                    for (int o = 0; o < learners.size(); o++) {
                        Learner one = learners.get(o);
                        Set<Long> kept = new TreeSet<>(one.kept());
                        kept.removeIf(id -> id > sessions.size());
                        people.add(new Learner(100L + o, "P" + o, one.home(), one.minutes(), one.prefecture(), one.onlineMinutes(), one.certified(), one.absent(), one.acting(), kept, one.barred()));
                    }
                    return new PlanningProblem(people, sessions, new PlanningRules(24, 28, townships));
                });
    }

    private static Arbitrary<Learner> learner() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> minutes = Arbitraries.of(0, 360, 600, 1080, 1800);
        Arbitrary<Integer> flags = Arbitraries.integers().between(0, 255);
        return Combinators.combine(place, minutes, flags).as((at, need, flag) -> new Learner(1, "", Given.township(1 + at / 3, 1 + at % 3), need, (flag & 1) == 1, 600,
                (flag & 6) == 6 ? List.of() : List.of(new Days(MARCH_2, LAST)), (flag & 24) == 24 ? List.of(new Days(MARCH_2.plusDays(2), MARCH_2.plusDays(4))) : List.of(),
                (flag & 96) == 96 ? List.of(new Duty(Given.township(1 + at / 3, 3), new Days(MARCH_2, LAST))) : List.of(), (flag & 160) == 160 ? Set.of(1L) : Set.of(),
                (flag & 144) == 144 ? Set.of(2L) : Set.of()));
    }

    private static Arbitrary<Offer> offer() {
        Arbitrary<Integer> start = Arbitraries.of(0, 3, 14, 20, 24, 40);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 5);
        Arbitrary<Integer> seats = Arbitraries.of(0, 1, 2, 3, 9);
        Arbitrary<Integer> flags = Arbitraries.integers().between(0, 255);
        return Combinators.combine(start, days, seats, flags).as((first, count, places, flag) -> {
            TreeMap<LocalDate, Integer> minutes = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                minutes.put(MARCH_2.plusDays(first + i), 360);
            }
            return new Offer(1, "", Given.county(1), (flag & 3) != 3, (flag & 12) != 12, (flag & 48) == 48, 1 + flag % 5, (flag & 64) == 64, minutes, places,
                    (flag & 128) == 128 ? Map.of(Given.county(1), flag % 3) : Map.of());
        });
    }
}
