package org.wis.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The engine of the thirty hours (article 31): of everything a person attended and taught it makes the account of a year.
 * Overlaps are removed first, then each session day gives the lesser of approved and present, then a course counts once, then the caps.
 */
public final class Hours {

    private final TrainingFacts facts;
    private final IntFunction<HoursRules> rules;
    private final Placement placement;
    private final List<Credited> credited;

    /**
     * @param facts all a person did, of all years
     * @param rules the numbers of a year
     */
    public Hours(TrainingFacts facts, IntFunction<HoursRules> rules) {
        Map<Integer, HoursRules> known = new HashMap<>();
        this.facts = facts;
        this.rules = year -> known.computeIfAbsent(year, rules::apply);
        this.placement = new Placement(facts, this.rules);
        this.credited = Credits.of(facts.participations(), this.rules);
    }

    /** The account of a year as seen on a day. */
    public YearAccount of(int year, LocalDate today) {
        HoursRules measure = rules.apply(year);
        Owed owed = Obligations.of(facts, year, measure);
        YearSums sums = sums(year, one -> true);
        boolean met = sums.meets(owed, measure, today);
        return new YearAccount(year, measure, owed, sums.entered(), sums.strictMinutes(), sums.wideMinutes(), sums.prefectureTrainings(), sums.preService(),
                met ? lateMakeUp(year, owed, today) : null, met, Forecast.of(year, met, owed, sums.minutes(measure.wide()), measure, today), lines(year, measure.wide(), sums));
    }

    /** Whether a pre-service training of hers was passed by the end of a year, leaving aside what was entered. */
    boolean preServiceCounted(int year) {
        return sums(year, one -> true).preServicePassed();
    }

    private YearSums sums(int year, Predicate<Participation> counted) {
        return YearSums.of(year, credited, placement, facts.entered(year), rules.apply(year), counted);
    }

    /** The first day on which late make-ups met a year that was not met without them; null when none was needed. */
    private LocalDate lateMakeUp(int year, Owed owed, LocalDate today) {
        List<LocalDate> days = facts.participations().stream().filter(one -> placement.late(one) && placement.bookedTo(one) == year).map(MakeUp::countsFrom).distinct().sorted().toList();
        if (days.isEmpty() || sums(year, one -> !placement.late(one)).meets(owed, rules.apply(year), today)) {
            return null;
        }
        return days.stream().filter(day -> sums(year, one -> !placement.late(one) || !MakeUp.countsFrom(one).isAfter(day)).meets(owed, rules.apply(year), today))
                .findFirst().orElse(null);
    }

    private List<AccountLine> lines(int year, boolean wide, YearSums sums) {
        List<AccountLine> lines = new ArrayList<>();
        for (Credited one : credited) {
            Participation participation = one.participation();
            Optional<Share> share = sums.shares().stream().filter(each -> each.participation().equals(participation)).findFirst();
            boolean training = sums.trainings().containsValue(participation);
            if (share.isPresent() || training) {
                List<Lost> lost = new ArrayList<>();
                share.ifPresent(given -> {
                    lost.addAll(given.lost());
                    lost.addAll(sums.tally(wide).lost(given, wide));
                });
                lines.add(line(participation, sums.strict().minutes(participation), sums.wide().minutes(participation), wide, lost, training));
            } else if (placement.movedAway(one, year)) {
                int timetable = one.days().stream().mapToInt(day -> day.minutes() + day.lost().stream().mapToInt(Lost::minutes).sum()).sum();
                lines.add(line(participation, 0, 0, wide, List.of(new Lost(Why.OTHER_YEAR, timetable)), false));
            }
        }
        return lines;
    }

    private AccountLine line(Participation one, int strict, int wide, boolean wideMode, List<Lost> lost, boolean training) {
        int timetable = (wideMode ? wide : strict) + lost.stream().mapToInt(Lost::minutes).sum();
        return new AccountLine(one.session(), one.part(), one.outcome(), timetable, strict, wide, List.copyOf(lost), training, placement.bookedTo(one), placement.late(one));
    }
}
