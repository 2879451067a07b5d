package org.wis.gate;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What training a person owes for a year (5.4): decided by the province where it has spoken, else by the days on post and on leave. */
enum Obligation {
    /** She held no post that year. */ NONE,
    /** The full duty. */ FULL,
    /** The full duty with a longer grace, for leave under half a year. */ DEFERRED,
    /** Excused, for leave of half a year or more. */ EXEMPT,
    /** Replaced by pre-service training, for a short first year. */ PRE_SERVICE;

    /** The obligation of a year. */
    static Obligation of(Facts facts, int year) {
        Obligation entered = TrainingRules.standing(facts, year).map(standing -> valueOf(standing.obligation())).orElse(null);
        return entered != null && entered != FULL ? entered : byDays(facts, year, entered != null);
    }

    private static Obligation byDays(Facts facts, int year, boolean entered) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = first.plusYears(1);
        int halfYear = facts.rules().number("training.half.year.days", next.minusDays(1));
        long onPost = first.datesUntil(next).filter(day -> onPost(facts, day)).count();
        if (onPost == 0) {
            // a standing entered for someone without a post here belongs to a post elsewhere: she brings her duty with her
            return entered ? FULL : NONE;
        }
        if (onPost < halfYear) {
            return PRE_SERVICE;
        }
        long away = protectedLeave(facts).flatMap(leave -> later(leave.from(), first).datesUntil(later(later(leave.from(), first), sooner(leave.to(), next))))
                .filter(day -> onPost(facts, day)).distinct().count();
        return away >= halfYear ? EXEMPT : away > 0 ? DEFERRED : FULL;
    }

    private static Stream<Facts.Leave> protectedLeave(Facts facts) {
        return facts.leaves().stream().filter(Facts.Leave::isProtected);
    }

    private static boolean onPost(Facts facts, LocalDate day) {
        return facts.appointments().stream().anyMatch(post -> post.entersData() && post.holdsOn(day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate sooner(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
