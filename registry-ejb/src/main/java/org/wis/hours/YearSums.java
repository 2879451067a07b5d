package org.wis.hours;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a year comes to, counting some of the participations.
 *
 * @param entered          what the province entered
 * @param shares           what each participation gives to the year before repetition and caps
 * @param strict           their sum in the strict reading
 * @param wide             their sum in the wide reading
 * @param trainings        trainings at prefecture level or above, each once for a course that counts once
 * @param preServicePassed whether pre-service training was passed by the end of the year; what was entered left aside
 */
record YearSums(Entered entered, List<Share> shares, Tally strict, Tally wide, Map<String, Participation> trainings, boolean preServicePassed) {

    static YearSums of(int year, List<Credited> credited, Placement placement, Entered entered, HoursRules rules, Predicate<Participation> counted) {
        List<Credited> some = credited.stream().filter(one -> counted.test(one.participation())).toList();
        List<Share> shares = some.stream().map(one -> new Credited(one.participation(), one.days().stream().filter(day -> placement.yearOf(one.participation(), day.day()) == year).toList()))
                .filter(one -> !one.days().isEmpty()).map(YearSums::share).toList();
        List<Share> worth = shares.stream().filter(share -> share.minutes() > 0).toList();
        List<Participation> done = some.stream().map(Credited::participation).toList();
        return new YearSums(entered, shares, Tally.of(worth, false, rules), Tally.of(worth, true, rules), trainings(year, done, placement),
                done.stream().filter(Participation::isPreServicePassed).anyMatch(one -> placement.yearOf(one, one.outcome().on()) <= year));
    }

    private static Share share(Credited one) {
        Map<Why, Integer> lost = new EnumMap<>(Why.class);
        one.days().forEach(day -> day.lost().forEach(loss -> lost.merge(loss.why(), loss.minutes(), Integer::sum)));
        return new Share(one.participation(), one.days().stream().mapToInt(DayCredit::minutes).sum(),
                lost.entrySet().stream().map(loss -> new Lost(loss.getKey(), loss.getValue())).toList());
    }

    private static Map<String, Participation> trainings(int year, List<Participation> done, Placement placement) {
        Map<String, Participation> trainings = new LinkedHashMap<>();
        done.stream().filter(Participation::isTraining).filter(one -> placement.yearOf(one, one.outcome().on()) == year)
                .sorted(Comparator.<Participation, LocalDate>comparing(one -> one.session().firstDay()).thenComparing(one -> one.session().key()))
                .forEach(one -> trainings.putIfAbsent(new Share(one, 0, List.of()).onceFor(), one));
        return trainings;
    }

    Tally tally(boolean wideMode) {
        return wideMode ? wide : strict;
    }

    int strictMinutes() {
        return strict.minutes() + entered.strictMinutes();
    }

    int wideMinutes() {
        return wide.minutes() + entered.wideMinutes();
    }

    int minutes(boolean wideMode) {
        return wideMode ? wideMinutes() : strictMinutes();
    }

    int prefectureTrainings() {
        return trainings.size() + entered.prefectureTrainings();
    }

    boolean preService() {
        return preServicePassed || entered.preServicePassed();
    }

    /** Whether what is owed is met, as known on a day. */
    boolean meets(Owed owed, HoursRules rules, LocalDate today) {
        boolean enough = minutes(rules.wide()) >= rules.requiredMinutes();
        boolean trained = prefectureTrainings() >= rules.requiredTrainings();
        boolean confirmed = entered.lateMakeUpOn() != null && !entered.lateMakeUpOn().isAfter(today);
        return switch (owed) {
            case NONE, EXEMPT -> true;
            case PRE_SERVICE -> preService() || enough || confirmed;
            case FULL, DEFERRED -> enough && trained || confirmed;
        };
    }
}
