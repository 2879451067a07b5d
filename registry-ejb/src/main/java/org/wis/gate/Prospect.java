package org.wis.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.wis.division.DivisionCode;

/**
 * What the gate will answer to one person about one place, day by day, if nothing changes that is known today. It opens and closes nothing: each write is judged
 * afresh. It says no rule of its own either, it asks the judge.
 *
 * @param staffId the person
 * @param place   the township whose records she enters; for a county manager her county
 * @param acting  whether she acts there from another township
 * @param spells  without a gap, from the day looked from to the last day looked at; never without a first one
 */
public record Prospect(long staffId, DivisionCode place, boolean acting, List<RightSpell> spells) {

    /** The answer on a day that was looked at. */
    public RightSpell on(LocalDate day) {
        return spells.stream().filter(spell -> spell.holdsOn(day)).findFirst().orElseThrow();
    }

    /** The first time in which she does not cover the place; empty when she covers it all the time. */
    public Optional<RightSpell> lapse() {
        return spells.stream().filter(spell -> !spell.covers()).findFirst();
    }

    /** Whether she covers the place on a day that was looked at. */
    public boolean coversOn(LocalDate day) {
        return on(day).covers();
    }

    /**
     * The answers from a day on.
     *
     * @param about null for her own unit
     * @param until first day that is not looked at
     */
    static List<RightSpell> spells(Facts read, Target about, LocalDate today, LocalDate until) {
        Facts facts = read.about(about).apartFromSession();
        NavigableSet<LocalDate> days = TurningDays.of(facts, today, until.minusDays(1));
        days.add(today);
        List<RightSpell> spells = new ArrayList<>();
        for (LocalDate day : days) {
            Judgement then = Judge.judge(Action.AMEND_CASE, facts, day.atStartOfDay());
            RightSpell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
            Standing.Word word = Standing.wordFor(then, facts);
            if (last == null || last.word() != word || !last.reasons().equals(then.reasons())) {
                if (last != null) {
                    spells.set(spells.size() - 1, new RightSpell(last.from(), day, last.word(), last.reasons()));
                }
                spells.add(new RightSpell(day, until, word, then.reasons()));
            }
        }
        return List.copyOf(spells);
    }
}
