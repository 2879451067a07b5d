package org.wis.hours;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** To which year each participation of a person belongs: that of its days, or the one it is booked to when the booking holds. */
final class Placement {

    private final Map<Participation, Integer> booked = new HashMap<>();
    private final Set<Participation> late = new HashSet<>();

    /** Her own obligation of the year booked to decides how long she had. */
    Placement(TrainingFacts facts, IntFunction<HoursRules> rules) {
        for (Participation one : facts.participations()) {
            if (one.booking() == null) {
                continue;
            }
            int year = one.booking().year();
            LocalDate end = rules.apply(year).makeUpEnd(year, Obligations.of(facts, year, rules.apply(year)));
            if (MakeUp.moves(one, end)) {
                booked.put(one, year);
                if (MakeUp.isLate(one, end)) {
                    late.add(one);
                }
            }
        }
    }

    int yearOf(Participation one, LocalDate day) {
        return booked.getOrDefault(one, day.getYear());
    }

    /** The year it is booked to; null without a booking that holds. */
    Integer bookedTo(Participation one) {
        return booked.get(one);
    }

    /** Whether it is a late make-up. */
    boolean late(Participation one) {
        return late.contains(one);
    }

    /** Whether days of a year were moved to another. */
    boolean movedAway(Credited one, int year) {
        Integer to = booked.get(one.participation());
        return to != null && to != year && one.days().stream().anyMatch(day -> day.day().getYear() == year);
    }
}
