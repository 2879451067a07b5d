package org.wis.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What training a person owes for a year (5.4): decided by the province where it has spoken, else by the days on post and on leave. */
enum Obligation {
    /** She held no post that year. */ NONE,
    /** The full duty. */ FULL,
    /** The full duty with a longer grace, for leave under half a year. */ DEFERRED,
    /** Excused, for leave of half a year or more. */ EXEMPT,
    /** Replaced by pre-service training, for a short first year. */ PRE_SERVICE;

    /** What a standing says that was only counted, never entered. */
    private static final String BY_DAYS = "BY_DAYS";

    /** The obligation of a year. */
    static Obligation of(Facts facts, int year) {
        Obligation entered = TrainingRules.standing(facts, year).map(Facts.TrainingYear::obligation).filter(word -> !BY_DAYS.equals(word)).map(Obligation::valueOf).orElse(null);
        return entered != null && entered != FULL ? entered : byDays(facts, year, entered != null);
    }

    private static Obligation byDays(Facts facts, int year, boolean entered) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = first.plusYears(1);
        int halfYear = facts.rules().number("training.half.year.days", next.minusDays(1));
        BitSet onPost = daysOf(first, next, facts.appointments().stream().filter(Facts.Appointment::entersData), Facts.Appointment::from, Facts.Appointment::to);
        if (onPost.isEmpty()) {
            // a standing entered for someone without a post here belongs to a post elsewhere: she brings her duty with her
            return entered ? FULL : NONE;
        }
        if (onPost.cardinality() < halfYear) {
            return PRE_SERVICE;
        }
        BitSet away = daysOf(first, next, facts.leaves().stream().filter(Facts.Leave::isProtected), Facts.Leave::from, Facts.Leave::to);
        away.and(onPost);
        return away.cardinality() >= halfYear ? EXEMPT : away.isEmpty() ? FULL : DEFERRED;
    }

    /** The days of a year that lie in any of these times, each counted once. */
    private static <T> BitSet daysOf(LocalDate first, LocalDate next, Stream<T> times, Function<T, LocalDate> from, Function<T, LocalDate> to) {
        BitSet days = new BitSet();
        times.forEach(time -> {
            LocalDate begin = later(from.apply(time), first);
            LocalDate end = sooner(to.apply(time), next);
            if (begin.isBefore(end)) {
                days.set((int) ChronoUnit.DAYS.between(first, begin), (int) ChronoUnit.DAYS.between(first, end));
            }
        });
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate sooner(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
