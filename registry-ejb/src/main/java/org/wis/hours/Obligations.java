package org.wis.hours;

import java.time.LocalDate;
import java.util.List;
import org.wis.staff.Spell;
import org.wis.training.TrainingObligation;

/** What is owed for a year: by the word of the province, else by the days on post and on leave. Judges as the gate does. */
final class Obligations {

    private Obligations() {
    }

    static Owed of(TrainingFacts facts, int year, HoursRules rules) {
        Entered entered = facts.entered(year);
        if (entered.obligation() != null && entered.obligation() != TrainingObligation.FULL) {
            return Owed.valueOf(entered.obligation().name());
        }
        return byDays(facts, year, rules, entered.obligation() != null);
    }

    private static Owed byDays(TrainingFacts facts, int year, HoursRules rules, boolean entered) {
        LocalDate first = LocalDate.of(year, 1, 1);
        List<LocalDate> onPost = first.datesUntil(first.plusYears(1)).filter(day -> covered(facts.posts(), day)).toList();
        if (onPost.isEmpty()) {
            // entered for someone without a post here: she brings her duty from a post elsewhere
            return entered ? Owed.FULL : Owed.NONE;
        }
        if (onPost.size() < rules.halfYearDays()) {
            return Owed.PRE_SERVICE;
        }
        long away = onPost.stream().filter(day -> covered(facts.leaves(), day)).count();
        if (away >= rules.halfYearDays()) {
            return Owed.EXEMPT;
        }
        return away > 0 ? Owed.DEFERRED : Owed.FULL;
    }

    private static boolean covered(List<Spell> spells, LocalDate day) {
        return spells.stream().anyMatch(spell -> spell.covers(day));
    }
}
