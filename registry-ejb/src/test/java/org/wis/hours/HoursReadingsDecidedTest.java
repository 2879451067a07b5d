package org.wis.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.hours.Learner.day;
import static org.wis.hours.Learner.who;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The readings decided of section 5.4, row by row. */
class HoursReadingsDecidedTest {

    @Test
    void late_15_minutes_is_forgiven_16_cost_the_half_day() {
        assertEquals(240, attended("08:15", "12:00"));
        assertEquals(240, attended("08:15:59", "12:00"), "whole clock minutes");
        assertEquals(0, attended("08:16", "12:00"));
        YearAccount late = who().took(Lesson.empty().half("2025-06-02", "08:00", "12:00", "08:16", "12:00").half("2025-06-02", "14:00", "17:00")).account();
        assertEquals(180, late.strictMinutes(), "the other half-day counts alone");
        assertEquals(List.of(new Lost(Why.LATE, 240)), late.lines().get(0).lost());
    }

    @Test
    void signed_in_early_or_out_late_is_clipped_to_the_timetable() {
        assertEquals(240, attended("07:30", "12:45"));
        assertEquals(210, attended("08:00", "11:30"));
        assertEquals(239, attended("08:00", "11:59:59"));
    }

    @Test
    void only_a_complete_half_day_counts() {
        assertEquals(0, attended("08:00", null));
        assertEquals(0, attended(null, "12:00"));
        assertEquals(0, attended("08:10", "08:05"));
        assertEquals(Why.INCOMPLETE, who().took(Lesson.empty().half("2025-06-02", "08:00", "12:00", "08:00", null)).account().lines().get(0).lost().get(0).why());
    }

    @Test
    void absent_and_excused_half_days_count_nothing_and_say_so() {
        YearAccount account = who().took(Lesson.empty().half("2025-06-02", "08:00", "12:00", Presence.Kind.ABSENT)
                .half("2025-06-02", "14:00", "17:00", Presence.Kind.EXCUSED).half("2025-06-03", "08:00", "12:00")).account();
        assertEquals(240, account.strictMinutes());
        assertEquals(List.of(new Lost(Why.ABSENT, 240), new Lost(Why.EXCUSED, 180)), account.lines().get(0).lost());
    }

    @Test
    void overlaps_are_removed_before_the_lesser_of_approved_and_present() {
        Lesson prefecture = Lesson.empty().half("2025-06-02", "08:00", "12:00").approved("2025-06-02", 60);
        Lesson county = Lesson.empty().half("2025-06-02", "08:00", "14:00").approved("2025-06-02", 300).county();
        YearAccount account = who().wide().took(prefecture, county).account();
        assertEquals(60, account.strictMinutes());
        assertEquals(60 + 120, account.wideMinutes(), "the overlapped minutes are gone before the approval is looked at");
    }

    @Test
    void the_lesser_of_approved_and_present_is_taken_for_each_session_day() {
        YearAccount account = who().took(Lesson.empty().half("2025-06-02", "08:00", "12:00").half("2025-06-02", "14:00", "17:00").approved("2025-06-02", 360)
                .half("2025-06-03", "08:00", "12:00").approved("2025-06-03", 480)).account();
        assertEquals(360 + 240, account.strictMinutes());
        assertEquals(List.of(new Lost(Why.OVER_APPROVED, 60)), account.lines().get(0).lost());
    }

    @Test
    void repeated_courses_are_resolved_before_the_caps() {
        YearAccount account = who().took(Lesson.of(600).online(true).ofCourse("x"), Lesson.of(500).online(true).ofCourse("x"), Lesson.of(400).online(true)).account();
        assertEquals(900, account.strictMinutes());
        assertEquals(List.of(100, 500), account.lines().stream().flatMap(line -> line.lost().stream()).map(Lost::minutes).sorted().toList());
    }

    @Test
    void an_overlapped_minute_belongs_to_prefecture_first() {
        YearAccount account = who().took(Lesson.empty().half("2025-06-02", "08:00", "12:00").county(), Lesson.empty().half("2025-06-02", "09:00", "13:00").online(false)).account();
        assertEquals(240, account.strictMinutes());
        assertEquals(300, account.wideMinutes());
    }

    @Test
    void then_to_the_classroom_before_online() {
        YearAccount account = who().took(Lesson.empty().half("2025-06-02", "08:00", "12:00").online(true), Lesson.empty().half("2025-06-02", "09:00", "13:00").key("room")).account();
        assertEquals(300, account.strictMinutes());
        assertEquals(240, line(account, "room").strictMinutes());
    }

    @Test
    void then_to_the_attendee_before_the_trainer() {
        YearAccount account = who().took(Lesson.empty().half("2025-06-02", "08:00", "12:00").taught(), Lesson.empty().half("2025-06-02", "09:00", "13:00").key("heard")).account();
        assertEquals(240, line(account, "heard").strictMinutes());
    }

    @Test
    void then_to_the_earlier_before_the_later() {
        YearAccount account = who().took(Lesson.empty().half("2025-06-02", "09:00", "13:00").key("later"), Lesson.empty().half("2025-06-02", "08:00", "12:00").key("earlier")).account();
        assertEquals(240, line(account, "earlier").strictMinutes());
        assertEquals(60, line(account, "later").strictMinutes());
    }

    @Test
    void of_a_repeated_course_the_best_among_those_that_count_at_all() {
        YearAccount account = who().took(Lesson.of(900).ofCourse("x").ending(Outcome.Result.FAILED), Lesson.of(500).ofCourse("x"), Lesson.of(700).ofCourse("x").county()).account();
        assertEquals(500, account.strictMinutes());
        assertEquals(700, account.wideMinutes());
        assertEquals(1, account.prefectureTrainings());
    }

    @Test
    void the_best_is_what_is_best_after_the_caps() {
        YearAccount account = who().took(Lesson.of(900).online(true), Lesson.of(850).online(true).ofCourse("x"), Lesson.of(800).ofCourse("x")).account();
        assertEquals(1700, account.strictMinutes());
    }

    @Test
    void a_course_attended_and_taught_counts_once() {
        YearAccount account = who().took(Lesson.of(600).ofCourse("x"), Lesson.of(500).ofCourse("x").taught()).account();
        assertEquals(600, account.strictMinutes());
    }

    @Test
    void the_online_cap_holds_in_the_basis_of_each_mode() {
        Learner learner = who().took(Lesson.of(600).online(true), Lesson.of(600).online(true).county());
        assertEquals(600, learner.account().strictMinutes());
        assertEquals(900, learner.account().wideMinutes());
    }

    @Test
    void the_trainer_cap_is_900_and_teaching_is_not_attending() {
        YearAccount account = who().took(Lesson.of(1800).taught()).account();
        assertEquals(900, account.strictMinutes());
        assertEquals(0, account.prefectureTrainings());
    }

    @Test
    void teaching_online_is_under_both_caps() {
        YearAccount account = who().took(Lesson.of(800).online(true).taught(), Lesson.of(300).online(true), Lesson.of(200).taught()).account();
        assertEquals(300 + 200 + 600, account.strictMinutes());
    }

    @Test
    void unrecognised_sessions_and_county_pre_service_count_nowhere() {
        YearAccount account = who().wide().took(Lesson.of(600).unrecognised(), Lesson.of(600).preService().county()).account();
        assertEquals(0, account.basisMinutes());
        assertEquals(List.of(Why.NOT_RECOGNISED, Why.COUNTY_PRE_SERVICE).stream().sorted().toList(),
                account.lines().stream().flatMap(line -> line.lost().stream()).map(Lost::why).sorted().toList());
    }

    @Test
    void the_level_is_that_of_the_first_day() {
        // the session carries the level its office had on the first day; a later change of the office changes no session
        assertEquals(600, who().took(Lesson.of(600).level(3)).account().strictMinutes());
        assertEquals(0, who().took(Lesson.of(600).level(4)).account().strictMinutes());
    }

    @Test
    void left_half_way_the_attended_days_count_but_not_as_the_one_training() {
        YearAccount account = who().took(Lesson.of(1800).ending(Outcome.Result.ATTENDED)).account();
        assertEquals(1800, account.strictMinutes());
        assertEquals(0, account.prefectureTrainings());
        assertFalse(account.compliant());
    }

    @Test
    void a_resit_next_year_leaves_the_minutes_and_moves_the_training() {
        Learner learner = who().took(Lesson.of(1800).from("2025-12-01").passedOn("2026-01-20"));
        assertEquals(1800, learner.account(2025).strictMinutes());
        assertEquals(0, learner.account(2025).prefectureTrainings());
        assertEquals(0, learner.account(2026).strictMinutes());
        assertEquals(1, learner.account(2026).prefectureTrainings());
        assertTrue(learner.account(2026).lines().get(0).training());
    }

    @Test
    void a_running_session_gives_nothing_yet() {
        YearAccount account = who().took(Lesson.of(1800).running()).account();
        assertEquals(0, account.wideMinutes());
        assertEquals(List.of(new Lost(Why.RUNNING, 1800)), account.lines().get(0).lost());
        assertEquals(Why.NOT_COMPLETED, who().took(Lesson.of(60).ending(Outcome.Result.OPEN)).account().lines().get(0).lost().get(0).why());
    }

    @Test
    void a_make_up_reaching_past_its_last_day_is_refused_as_a_whole() {
        Learner learner = who().took(Lesson.of(1800).from("2026-03-30").bookedTo(2025));
        assertEquals(0, learner.account(2025).strictMinutes());
        assertEquals(1800, learner.account(2026).strictMinutes());
    }

    @Test
    void a_booking_moves_minutes_and_the_training() {
        Learner learner = who().took(Lesson.of(1800).from("2026-03-29").bookedTo(2025));
        assertEquals(1800, learner.account(2025).strictMinutes());
        assertEquals(1, learner.account(2025).prefectureTrainings());
        assertEquals(0, learner.account(2026).strictMinutes());
        assertEquals(0, learner.account(2026).prefectureTrainings());
    }

    @Test
    void make_up_ends_on_31_march_and_for_a_deferral_on_30_june() {
        assertTrue(who().took(Lesson.of(1800).from("2026-03-29").bookedTo(2025)).account(2025).compliant(), "31 March is in time");
        assertFalse(who().took(Lesson.of(1800).from("2026-03-30").bookedTo(2025)).account(2025).compliant(), "1 April is not");
        Learner deferred = who().away("2025-03-01", "2025-04-01").took(Lesson.of(1800).from("2026-06-28").bookedTo(2025));
        assertEquals(Owed.DEFERRED, deferred.account(2025).owed());
        assertTrue(deferred.account(2025).compliant(), "30 June is in time for a deferral");
        assertFalse(who().away("2025-03-01", "2025-04-01").took(Lesson.of(1800).from("2026-06-29").bookedTo(2025)).account(2025).compliant());
    }

    @Test
    void a_late_make_up_needs_the_province_and_never_counts_for_its_own_year() {
        Learner unconfirmed = who().took(Lesson.of(1800).from("2026-05-04").bookedTo(2025));
        assertFalse(unconfirmed.account(2025).compliant());
        assertEquals(1800, unconfirmed.account(2026).strictMinutes());
        Learner confirmed = who().took(Lesson.of(1800).from("2026-05-04").bookedLate(2025, "2026-05-20"));
        YearAccount year = confirmed.account(2025);
        assertTrue(year.compliant());
        assertEquals(day("2026-05-20"), year.lateMakeUpOn());
        assertTrue(year.lines().get(0).lateMakeUp());
        assertEquals(0, confirmed.account(2026).strictMinutes());
        assertEquals(0, confirmed.account(2026).prefectureTrainings());
    }

    @Test
    void a_late_make_up_counts_from_the_session_that_completes_the_year() {
        YearAccount account = who().took(Lesson.of(900), Lesson.of(600).from("2026-05-04").bookedLate(2025, "2026-04-20"), Lesson.of(300).from("2026-06-08").bookedLate(2025, "2026-04-20"))
                .account(2025);
        assertTrue(account.compliant());
        assertEquals(day("2026-06-08"), account.lateMakeUpOn());
        assertNull(who().took(Lesson.of(1800), Lesson.of(60).from("2026-05-04").bookedLate(2025, "2026-04-20")).account(2025).lateMakeUpOn(), "not needed");
    }

    @Test
    void a_resit_after_a_make_up_moves_with_its_days() {
        Learner failed = who().took(Lesson.of(1800).from("2026-03-02").ending(Outcome.Result.FAILED).bookedTo(2025));
        assertFalse(failed.account(2025).compliant());
        Learner passed = who().took(Lesson.of(1800).from("2026-03-02").passedOn("2026-04-10").bookedTo(2025));
        assertTrue(passed.account(2025).compliant());
        assertEquals(0, passed.account(2026).prefectureTrainings());
        YearAccount late = who().took(Lesson.of(1800).from("2026-05-04").passedOn("2026-06-10").bookedLate(2025, "2026-04-05")).account(2025);
        assertEquals(day("2026-06-10"), late.lateMakeUpOn());
    }

    @Test
    void leave_days_are_days_on_post_and_count_only_inside_the_appointment() {
        assertEquals(Owed.EXEMPT, who().withoutPosts().onPost("2025-07-02", "9999-12-31").away("2025-07-02", "2026-01-01").account().owed());
        assertEquals(Owed.DEFERRED, who().withoutPosts().onPost("2025-07-02", "9999-12-31").away("2025-01-01", "2025-07-03").account().owed());
        assertEquals(Owed.FULL, who().withoutPosts().onPost("2025-07-02", "9999-12-31").away("2025-01-01", "2025-07-02").account().owed());
    }

    @Test
    void with_less_than_183_days_1800_minutes_are_compliant_too() {
        Learner late = who().withoutPosts().onPost("2025-07-03", "9999-12-31");
        assertTrue(late.took(Lesson.of(1800).from("2025-09-01").ending(Outcome.Result.ATTENDED)).account().compliant());
        assertFalse(who().withoutPosts().onPost("2025-07-03", "9999-12-31").took(Lesson.of(1799).from("2025-09-01")).account().compliant());
    }

    private static int attended(String in, String out) {
        return who().took(Lesson.empty().half("2025-06-02", "08:00", "12:00", in, out)).account().strictMinutes();
    }

    private static AccountLine line(YearAccount account, String key) {
        return account.lines().stream().filter(line -> line.session().key().equals(key)).findFirst().orElseThrow();
    }
}
