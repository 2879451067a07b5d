package org.wis.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.hours.Learner.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.training.TrainingObligation;

/** The table of edge cases of section 5.4, row by row. */
class HoursEdgeCasesTest {

    @Test
    void hour_and_lesson_minutes_are_kept_and_shown_as_hours() {
        Explanation short1799 = who().took(Lesson.of(1799)).account().explanation();
        assertEquals("29.9", short1799.hours());
        assertEquals("0.1", short1799.hoursShort());
        assertEquals("30.0", short1799.requiredHours());
        assertEquals("22.5", who().took(Lesson.of(1350)).account().explanation().hours());
        assertEquals("7.5", who().took(Lesson.of(1350)).account().explanation().hoursShort());
    }

    @Test
    void cross_year_session_is_credited_by_day() {
        Learner learner = who().took(Lesson.of(1800).from("2025-12-29").until("2026-01-03"), Lesson.empty().half("2026-01-05", "08:00", "12:00"));
        assertEquals(1800, learner.account(2025).strictMinutes());
        assertEquals(0, learner.account(2025).prefectureTrainings());
        assertFalse(learner.account(2025).compliant());
        assertEquals(240, learner.account(2026).strictMinutes());
        assertEquals(2, learner.account(2026).prefectureTrainings());
    }

    @Test
    void nothing_is_carried_over_the_surplus_is_shown() {
        Learner learner = who().took(Lesson.of(2400));
        assertEquals(600, learner.account(2025).surplus());
        assertEquals(0, learner.account(2026).basisMinutes());
    }

    @Test
    void make_up_counts_for_the_year_before_and_then_not_for_its_own() {
        Learner learner = who().took(Lesson.of(1620), Lesson.of(180).from("2026-03-28").bookedTo(2025));
        assertEquals(1800, learner.account(2025).strictMinutes());
        assertEquals(2, learner.account(2025).prefectureTrainings());
        assertTrue(learner.account(2025).compliant());
        YearAccount own = learner.account(2026);
        assertEquals(0, own.strictMinutes());
        assertEquals(0, own.prefectureTrainings());
        assertEquals(List.of(new Lost(Why.OTHER_YEAR, 180)), own.lines().get(0).lost());
        assertEquals(2025, own.lines().get(0).bookedTo());
    }

    @Test
    void make_up_the_county_did_not_approve_counts_for_its_own_year() {
        Learner learner = who().took(Lesson.of(1620), Lesson.of(180).from("2026-03-28").wishedFor(2025));
        assertFalse(learner.account(2025).compliant());
        assertEquals(180, learner.account(2026).strictMinutes());
    }

    @Test
    void hired_during_the_year_183_days_on_post_are_the_full_duty() {
        assertEquals(Owed.FULL, who().withoutPosts().onPost("2025-07-02", "9999-12-31").account().owed());
        YearAccount shorter = who().withoutPosts().onPost("2025-07-03", "9999-12-31").account();
        assertEquals(Owed.PRE_SERVICE, shorter.owed());
        assertFalse(shorter.compliant());
        assertTrue(who().withoutPosts().onPost("2025-07-03", "9999-12-31").took(Lesson.of(480).preService()).account().compliant());
        assertEquals(Owed.NONE, who().withoutPosts().onPost("2026-01-01", "9999-12-31").account().owed());
    }

    @Test
    void pre_service_training_counts_when_organised_at_prefecture_level() {
        YearAccount prefecture = who().took(Lesson.of(480).preService()).account();
        assertEquals(480, prefecture.strictMinutes());
        assertEquals(1, prefecture.prefectureTrainings());
        assertTrue(prefecture.preServicePassed());
        YearAccount county = who().took(Lesson.of(480).preService().county()).account();
        assertEquals(0, county.wideMinutes());
        assertFalse(county.preServicePassed());
    }

    @Test
    void leave_of_183_days_excuses_the_year() {
        YearAccount excused = who().away("2025-01-01", "2025-07-03").account();
        assertEquals(Owed.EXEMPT, excused.owed());
        assertTrue(excused.compliant());
        assertEquals(Forecast.NOT_OWED, excused.forecast());
    }

    @Test
    void leave_of_182_days_leaves_the_full_duty_with_more_time() {
        YearAccount deferred = who().away("2025-01-01", "2025-07-02").account();
        assertEquals(Owed.DEFERRED, deferred.owed());
        assertFalse(deferred.compliant());
        assertTrue(who().away("2025-01-01", "2025-07-02").took(Lesson.of(1800).from("2026-06-26").bookedTo(2025)).account().compliant());
    }

    @Test
    void transfer_from_another_province_needs_recognition() {
        assertTrue(who().took(Lesson.of(1800).province()).account().compliant());
        YearAccount unrecognised = who().took(Lesson.of(1800).province().unrecognised()).account();
        assertEquals(0, unrecognised.wideMinutes());
        assertEquals(List.of(new Lost(Why.NOT_RECOGNISED, 1800)), unrecognised.lines().get(0).lost());
    }

    @Test
    void two_posts_are_one_obligation() {
        YearAccount account = who().onPost("2025-03-01", "9999-12-31").took(Lesson.of(1800)).account();
        assertEquals(Owed.FULL, account.owed());
        assertEquals(1800, account.explanation().requiredMinutes());
        assertTrue(account.compliant());
        YearAccount short1 = who().withoutPosts().onPost("2025-10-01", "9999-12-31").onPost("2025-09-01", "2025-12-01").account();
        assertEquals(Owed.PRE_SERVICE, short1.owed(), "days of two posts are not added up");
    }

    @Test
    void online_counts_to_half_of_what_is_required() {
        YearAccount account = who().took(Lesson.of(1000).online(true), Lesson.of(900)).account();
        assertEquals(1800, account.strictMinutes());
        assertEquals(List.of(new Lost(Why.ONLINE_CAP, 100)), account.lines().stream().filter(line -> line.session().online()).findFirst().orElseThrow().lost());
        assertEquals(900, who().took(Lesson.of(1800).online(true)).account().strictMinutes());
    }

    @Test
    void online_is_the_one_training_only_where_the_province_says_so() {
        assertEquals(0, who().took(Lesson.of(900).online(false)).account().prefectureTrainings());
        assertEquals(1, who().took(Lesson.of(900).online(true)).account().prefectureTrainings());
        assertEquals(0, who().took(Lesson.of(900).online(true).county()).account().prefectureTrainings());
    }

    @Test
    void overlapping_minutes_count_once() {
        Lesson early = Lesson.empty().half("2025-06-02", "08:00", "11:00");
        Lesson later = Lesson.empty().half("2025-06-02", "10:00", "12:00");
        YearAccount account = who().took(early, later).account();
        assertEquals(240, account.strictMinutes());
        assertEquals(List.of(new Lost(Why.OVERLAP, 60)), account.lines().stream().flatMap(line -> line.lost().stream()).toList());
    }

    @Test
    void the_same_course_counts_once_unless_it_is_repeatable() {
        YearAccount once = who().took(Lesson.of(900).ofCourse("statistics"), Lesson.of(900).ofCourse("statistics")).account();
        assertEquals(900, once.strictMinutes());
        assertEquals(1, once.prefectureTrainings());
        assertEquals(List.of(new Lost(Why.REPEATED, 900)), once.lines().stream().flatMap(line -> line.lost().stream()).toList());
        YearAccount twice = who().took(Lesson.of(900).ofCourse("safety").repeatable(), Lesson.of(900).ofCourse("safety").repeatable()).account();
        assertEquals(1800, twice.strictMinutes());
        assertEquals(2, twice.prefectureTrainings());
    }

    @Test
    void the_same_course_in_another_year_counts_again() {
        Learner learner = who().took(Lesson.of(900).ofCourse("statistics"), Lesson.of(900).ofCourse("statistics").from("2026-05-04"));
        assertEquals(900, learner.account(2025).strictMinutes());
        assertEquals(900, learner.account(2026).strictMinutes());
    }

    @Test
    void teaching_counts_once_and_to_half() {
        YearAccount much = who().took(Lesson.of(1000).taught(), Lesson.of(900)).account();
        assertEquals(1800, much.strictMinutes());
        assertEquals(1, much.prefectureTrainings());
        assertEquals(List.of(new Lost(Why.TRAINER_CAP, 100)), much.lines().stream().flatMap(line -> line.lost().stream()).toList());
        YearAccount again = who().took(Lesson.of(300).ofCourse("safety").repeatable().taught(), Lesson.of(300).ofCourse("safety").repeatable().taught()).account();
        assertEquals(300, again.strictMinutes());
    }

    @Test
    void failed_exam_holds_the_minutes_back_until_the_resit() {
        YearAccount failed = who().took(Lesson.of(1800).ending(Outcome.Result.FAILED)).account();
        assertEquals(0, failed.wideMinutes());
        assertEquals(0, failed.prefectureTrainings());
        assertEquals(List.of(new Lost(Why.EXAM_FAILED, 1800)), failed.lines().get(0).lost());
        assertTrue(who().took(Lesson.of(1800).passedOn("2025-12-20")).account().compliant());
    }

    @Test
    void the_province_may_let_the_minutes_of_a_failed_exam_count() {
        YearAccount failed = who().whereFailingCosts(false).took(Lesson.of(1800).ending(Outcome.Result.FAILED)).account();
        assertEquals(1800, failed.strictMinutes());
        assertEquals(0, failed.prefectureTrainings());
        assertFalse(failed.compliant());
    }

    @Test
    void a_correction_is_simply_another_fact() {
        Lesson wrong = Lesson.empty().half("2025-06-02", "08:00", "12:00", Presence.Kind.ABSENT);
        Lesson corrected = Lesson.empty().half("2025-06-02", "08:00", "12:00");
        assertEquals(0, who().took(wrong).account().strictMinutes());
        assertEquals(240, who().took(corrected).account().strictMinutes());
    }

    @Test
    void a_forged_sign_in_voids_the_whole_session() {
        YearAccount account = who().took(Lesson.empty().half("2025-06-02", "08:00", "12:00").half("2025-06-02", "14:00", "17:00", Presence.Kind.VOID)).account();
        assertEquals(0, account.wideMinutes());
        assertEquals(0, account.prefectureTrainings());
        assertEquals(List.of(new Lost(Why.FORGED, 420)), account.lines().get(0).lost());
    }

    @Test
    void what_the_province_entered_is_added_to_the_sessions() {
        YearAccount account = who().entered(2025, new Entered(900, 960, 1, TrainingObligation.FULL, false, null)).took(Lesson.of(900).ending(Outcome.Result.ATTENDED)).account();
        assertEquals(1800, account.strictMinutes());
        assertEquals(1860, account.wideMinutes());
        assertTrue(account.compliant());
        assertEquals(Owed.EXEMPT, who().entered(2025, new Entered(0, 0, 0, TrainingObligation.EXEMPT, false, null)).account().owed());
    }

    @Test
    void a_session_outside_the_year_after_is_never_a_make_up() {
        Learner crossing = who().took(Lesson.empty().half("2025-12-31", "08:00", "12:00").half("2026-01-01", "08:00", "12:00").bookedTo(2025));
        assertEquals(240, crossing.account(2025).strictMinutes());
        assertEquals(240, crossing.account(2026).strictMinutes());
        assertEquals(1800, who().took(Lesson.of(1800).from("2027-02-01").bookedLate(2025, "2027-03-01")).account(2027).strictMinutes());
    }
}
