package org.wis.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The engine of the thirty hours (article 31): of everything a person attended and taught it makes the account of a year.
 * Overlaps are removed first, then each session day gives the lesser of approved and present, then a course counts once, then the caps.
 */
public final class Hours {

    private final TrainingFacts facts;
    private final IntFunction<HoursRules> rules;
    private final Map<Participation, Integer> booked = new HashMap<>();
    private final Set<Participation> lateOnes = new HashSet<>();
    private final List<Credited> credited;

    /**
     * @param facts all a person did, of all years
     * @param rules the numbers of a year
     */
    public Hours(TrainingFacts facts, IntFunction<HoursRules> rules) {
        Map<Integer, HoursRules> known = new LinkedHashMap<>();
        this.facts = facts;
        this.rules = year -> known.computeIfAbsent(year, rules::apply);
        facts.participations().stream().filter(one -> one.booking() != null).forEach(this::book);
        this.credited = Credits.of(facts.participations(), this.rules);
    }

    /** The account of a year as seen on a day. */
    public YearAccount of(int year, LocalDate today) {
        HoursRules measure = rules.apply(year);
        Owed owed = Obligations.of(facts, year, measure);
        Sums all = sums(year, measure, today, null);
        boolean met = all.meets(owed, measure, facts.entered(year), today);
        LocalDate lateMakeUpOn = met ? lateMakeUp(year, owed, measure, today) : null;
        Forecast forecast = Forecast.of(year, met, owed, all.minutes(measure.wide()), measure, today);
        return new YearAccount(year, measure, owed, facts.entered(year), all.strict, all.wide, all.trainings.size() + facts.entered(year).prefectureTrainings(),
                all.preServicePassed, lateMakeUpOn, met, forecast, lines(year, measure, all));
    }

    private Sums sums(int year, HoursRules measure, LocalDate today, LocalDate lateUntil) {
        List<Share> shares = shares(year, lateUntil);
        Entered entered = facts.entered(year);
        Sums sums = new Sums();
        sums.shares = shares;
        sums.strictTally = Tally.of(countable(shares), false, measure);
        sums.wideTally = Tally.of(countable(shares), true, measure);
        sums.strict = sums.strictTally.minutes() + entered.strictMinutes();
        sums.wide = sums.wideTally.minutes() + entered.wideMinutes();
        sums.trainings = trainings(year, lateUntil);
        sums.trainingsEntered = entered.prefectureTrainings();
        sums.preServicePassed = entered.preServicePassed() || preServicePassed(year, lateUntil);
        return sums;
    }

    /** Whether a pre-service training of hers was passed by the end of a year, leaving aside what was entered. */
    boolean preServiceCounted(int year) {
        return preServicePassed(year, null);
    }

    private boolean preServicePassed(int year, LocalDate lateUntil) {
        return facts.participations().stream().filter(Participation::isPreServicePassed)
                .anyMatch(one -> included(one, lateUntil) && yearOf(one, one.outcome().on()) <= year);
    }

    private List<Share> countable(List<Share> shares) {
        return shares.stream().filter(share -> share.minutes() > 0).toList();
    }

    private List<Share> shares(int year, LocalDate lateUntil) {
        List<Share> shares = new ArrayList<>();
        for (Credited one : credited) {
            List<DayCredit> days = one.days().stream().filter(day -> yearOf(one.participation(), day.day()) == year).toList();
            if (!days.isEmpty() && included(one.participation(), lateUntil)) {
                shares.add(new Share(one.participation(), days.stream().mapToInt(DayCredit::minutes).sum(), summed(days)));
            }
        }
        return shares;
    }

    /** The trainings at prefecture level or above of a year; a course that counts once counts once here too. */
    private Map<String, Participation> trainings(int year, LocalDate lateUntil) {
        Map<String, Participation> trainings = new LinkedHashMap<>();
        facts.participations().stream()
                .filter(Participation::isTraining)
                .filter(one -> included(one, lateUntil) && yearOf(one, one.outcome().on()) == year)
                .sorted(Comparator.<Participation, LocalDate>comparing(one -> one.session().firstDay()).thenComparing(one -> one.session().key()))
                .forEach(one -> trainings.putIfAbsent(new Share(one, 0, List.of()).onceFor(), one));
        return trainings;
    }

    private boolean included(Participation one, LocalDate lateUntil) {
        return lateUntil == null || !late(one) || !MakeUp.countsFrom(one).isAfter(lateUntil);
    }

    /** The first day on which a late make-up met the year that was not met without. */
    private LocalDate lateMakeUp(int year, Owed owed, HoursRules measure, LocalDate today) {
        List<LocalDate> days = facts.participations().stream().filter(one -> late(one) && one.booking().year() == year).map(MakeUp::countsFrom).distinct().sorted().toList();
        if (days.isEmpty() || sums(year, measure, today, days.get(0).minusDays(1)).meets(owed, measure, facts.entered(year), today)) {
            return null;
        }
        return days.stream().filter(day -> sums(year, measure, today, day).meets(owed, measure, facts.entered(year), today)).findFirst().orElse(null);
    }

    private List<AccountLine> lines(int year, HoursRules measure, Sums sums) {
        List<AccountLine> lines = new ArrayList<>();
        for (Credited one : credited) {
            Participation participation = one.participation();
            Share share = sums.shares.stream().filter(each -> each.participation().equals(participation)).findFirst().orElse(null);
            boolean training = sums.trainings.containsValue(participation);
            boolean movedAway = moved(participation) && booked.get(participation) != year && one.days().stream().anyMatch(day -> day.day().getYear() == year);
            if (share != null || training) {
                Tally tally = measure.wide() ? sums.wideTally : sums.strictTally;
                List<Lost> lost = new ArrayList<>(share == null ? List.of() : share.lost());
                if (share != null) {
                    lost.addAll(tally.lost(share, measure.wide()));
                }
                int timetable = tally.minutes(participation) + lost.stream().mapToInt(Lost::minutes).sum();
                lines.add(line(participation, timetable, sums, List.copyOf(lost), training));
            } else if (movedAway) {
                int timetable = one.days().stream().mapToInt(day -> day.minutes() + day.lost().stream().mapToInt(Lost::minutes).sum()).sum();
                lines.add(line(participation, timetable, new Sums(), List.of(new Lost(Why.OTHER_YEAR, timetable)), false));
            }
        }
        return lines;
    }

    private AccountLine line(Participation one, int timetable, Sums sums, List<Lost> lost, boolean training) {
        return new AccountLine(one.session(), one.part(), one.outcome(), timetable, sums.strictTally.minutes(one), sums.wideTally.minutes(one), lost, training,
                booked.get(one), late(one));
    }

    private int yearOf(Participation one, LocalDate day) {
        return booked.getOrDefault(one, day.getYear());
    }

    private boolean moved(Participation one) {
        return booked.containsKey(one);
    }

    private boolean late(Participation one) {
        return lateOnes.contains(one);
    }

    /** Finds out whether a booking holds; her own obligation of that year decides how long she had. */
    private void book(Participation one) {
        int year = one.booking().year();
        LocalDate end = rules.apply(year).makeUpEnd(year, Obligations.of(facts, year, rules.apply(year)));
        if (MakeUp.moves(one, end)) {
            booked.put(one, year);
            if (MakeUp.isLate(one, end)) {
                lateOnes.add(one);
            }
        }
    }

    private static List<Lost> summed(List<DayCredit> days) {
        Map<Why, Integer> lost = new EnumMap<>(Why.class);
        days.forEach(day -> day.lost().forEach(one -> lost.merge(one.why(), one.minutes(), Integer::sum)));
        return lost.entrySet().stream().map(one -> new Lost(one.getKey(), one.getValue())).toList();
    }

    /** What a year has come to, with or without late make-ups. */
    private static final class Sums {

        private List<Share> shares = List.of();
        private Tally strictTally = new Tally(0, Map.of());
        private Tally wideTally = new Tally(0, Map.of());
        private int strict;
        private int wide;
        private Map<String, Participation> trainings = Map.of();
        private int trainingsEntered;
        private boolean preServicePassed;

        private int minutes(boolean wideMode) {
            return wideMode ? wide : strict;
        }

        private boolean meets(Owed owed, HoursRules measure, Entered entered, LocalDate today) {
            boolean enough = minutes(measure.wide()) >= measure.requiredMinutes();
            boolean trained = trainings.size() + trainingsEntered >= measure.requiredTrainings();
            boolean confirmed = entered.lateMakeUpOn() != null && !entered.lateMakeUpOn().isAfter(today);
            return switch (owed) {
                case NONE, EXEMPT -> true;
                case PRE_SERVICE -> preServicePassed || enough || confirmed;
                case FULL, DEFERRED -> enough && trained || confirmed;
            };
        }
    }
}
