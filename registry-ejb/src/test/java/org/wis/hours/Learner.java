package org.wis.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wis.staff.Spell;

/** A person of the tests, told in words: on post since 2020, and then given what she attended. */
final class Learner {

    static final int YEAR = 2025;
    static final LocalDate AFTER = LocalDate.of(2026, 7, 15);

    private final List<Participation> participations = new ArrayList<>();
    private final List<Spell> posts = new ArrayList<>(List.of(Spell.from(LocalDate.of(2020, 1, 1))));
    private final List<Spell> leaves = new ArrayList<>();
    private final Map<Integer, Entered> entered = new HashMap<>();
    private boolean wide;
    private boolean examNeeded = true;

    static Learner who() {
        return new Learner();
    }

    /** The values that are shipped. */
    static HoursRules rules(boolean wide, boolean examNeeded) {
        return new HoursRules(1800, 1, wide, 50, 50, 183, 15, MonthDay.of(3, 31), MonthDay.of(6, 30), examNeeded, 45, MonthDay.of(9, 30), 60, MonthDay.of(11, 30));
    }

    Learner took(Lesson... lessons) {
        for (Lesson lesson : lessons) {
            participations.add(lesson.participation());
        }
        return this;
    }

    Learner onPost(String from, String to) {
        posts.add(new Spell(LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    Learner withoutPosts() {
        posts.clear();
        return this;
    }

    Learner away(String from, String dayOfReturn) {
        leaves.add(new Spell(LocalDate.parse(from), LocalDate.parse(dayOfReturn)));
        return this;
    }

    Learner entered(int year, Entered what) {
        entered.put(year, what);
        return this;
    }

    Learner wide() {
        wide = true;
        return this;
    }

    Learner whereFailingCosts(boolean minutes) {
        examNeeded = minutes;
        return this;
    }

    TrainingFacts facts() {
        return new TrainingFacts(participations, posts, leaves, entered);
    }

    YearAccount account(int year) {
        return account(year, AFTER);
    }

    YearAccount account(int year, LocalDate today) {
        return new Hours(facts(), any -> rules(wide, examNeeded)).of(year, today);
    }

    YearAccount account() {
        return account(YEAR);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static HalfDay half(String starts, String ends) {
        return new HalfDay(LocalTime.parse(starts), LocalTime.parse(ends));
    }
}
