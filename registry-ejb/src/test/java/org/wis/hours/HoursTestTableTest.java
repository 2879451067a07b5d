package org.wis.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.hours.Learner.who;

import org.junit.jupiter.api.Test;

/** The test table of section 5.4, entry by entry. */
class HoursTestTableTest {

    @Test
    void strict_1800_pass() {
        YearAccount account = who().took(Lesson.of(1800)).account();
        assertEquals(1800, account.strictMinutes());
        assertEquals(1, account.prefectureTrainings());
        assertTrue(account.compliant());
    }

    @Test
    void strict_1799_fail() {
        YearAccount account = who().took(Lesson.of(1799)).account();
        assertEquals(1799, account.strictMinutes());
        assertFalse(account.compliant());
        assertEquals(1, account.explanation().minutesShort());
    }

    @Test
    void county_only_1800_fail() {
        YearAccount strict = who().took(Lesson.of(1800).county()).account();
        assertEquals(0, strict.strictMinutes());
        assertEquals(1800, strict.wideMinutes());
        assertFalse(strict.compliant());
        assertFalse(who().wide().took(Lesson.of(1800).county()).account().compliant(), "the one training is missing in the wide reading too");
    }

    @Test
    void pref_480_and_county_1320_strict_fail_wide_pass() {
        Lesson[] both = {Lesson.of(480), Lesson.of(1320).county()};
        YearAccount strict = who().took(both).account();
        assertEquals(480, strict.basisMinutes());
        assertFalse(strict.compliant());
        YearAccount wide = who().wide().took(Lesson.of(480), Lesson.of(1320).county()).account();
        assertEquals(1800, wide.basisMinutes());
        assertTrue(wide.compliant());
    }

    @Test
    void pref_900_and_province_900_pass() {
        YearAccount account = who().took(Lesson.of(900), Lesson.of(900).province()).account();
        assertEquals(1800, account.strictMinutes());
        assertEquals(2, account.prefectureTrainings());
        assertTrue(account.compliant());
    }

    @Test
    void of_1800_minutes_600_overlap_fail() {
        YearAccount account = who().took(Lesson.of(1200).from("2025-06-02"), Lesson.of(600).from("2025-06-03")).account();
        assertEquals(1200, account.strictMinutes());
        assertEquals(600, account.explanation().minutesShort());
        assertFalse(account.compliant());
    }

    @Test
    void lessons_40_of_45_minutes_pass() {
        int minutes = Learner.rules(false, true).minutesOfLessons(40);
        assertEquals(1800, minutes);
        assertTrue(who().took(Lesson.of(minutes)).account().compliant());
        assertFalse(who().took(Lesson.of(Learner.rules(false, true).minutesOfLessons(39))).account().compliant());
    }

    @Test
    void over_31_december_4_hours_and_4_hours() {
        Learner learner = who().took(Lesson.empty().half("2025-12-31", "08:00", "12:00").half("2026-01-01", "08:00", "12:00"));
        assertEquals(240, learner.account(2025).strictMinutes());
        assertEquals(240, learner.account(2026).strictMinutes());
        assertTrue(learner.account(2025).lines().get(0).split(), "the county is warned that the hours split");
        assertEquals(0, learner.account(2025).prefectureTrainings());
        assertEquals(1, learner.account(2026).prefectureTrainings(), "the one training counts in the year of completion");
    }

    @Test
    void make_up_booked_twice_refused() {
        Learner twice = who().took(Lesson.of(60).key("one").from("2026-02-10").bookedTo(2025), Lesson.of(60).key("one").from("2026-02-10"));
        assertThrows(IllegalArgumentException.class, twice::facts, "one session counts for one year");
    }

    @Test
    void transfer_mid_year_sums_both() {
        YearAccount account = who().withoutPosts().onPost("2020-01-01", "2025-06-01").onPost("2025-06-01", "9999-12-31")
                .took(Lesson.of(900).from("2025-04-07"), Lesson.of(900).from("2025-09-08")).account();
        assertEquals(1800, account.strictMinutes());
        assertEquals(Owed.FULL, account.owed());
        assertTrue(account.compliant());
    }
}
