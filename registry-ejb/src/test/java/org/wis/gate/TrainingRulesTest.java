package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wis.gate.Answers.admits;
import static org.wis.gate.Answers.refuses;
import static org.wis.gate.Someone.day;
import static org.wis.gate.Someone.operatorInOrder;
import static org.wis.gate.Someone.operatorTrained;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingRulesTest {

    @Test
    void g12_thirty_hours_are_enough_and_a_minute_less_is_not() {
        admits(operatorTrained(2025, 1800, 1).amendsOn("2026-06-15"));
        Judgement short1799 = operatorTrained(2025, 1799, 1).amendsOn("2026-06-15");
        refuses(short1799, GateRefusal.TRAINING_HOURS_SHORT);
        assertEquals(List.of(1, "0.1", "2025"), short1799.reasons().get(0).operands());
    }

    @Test
    void g11_without_one_training_at_prefecture_level_hours_do_not_help() {
        refuses(operatorTrained(2025, 1800, 0).amendsOn("2026-06-15"), GateRefusal.PREFECTURE_TRAINING_MISSING);
    }

    @Test
    void g12_county_minutes_count_only_where_the_province_counts_wide_for_that_year() {
        Facts.TrainingYear mixed = new Facts.TrainingYear(2025, 480, 1800, 1, "FULL", false, null);
        refuses(operatorInOrder().training(mixed).amendsOn("2026-06-15"), GateRefusal.TRAINING_HOURS_SHORT);
        admits(operatorInOrder().training(mixed).under(ShippedRules.with("training.mode", "WIDE", day("2025-01-01"))).amendsOn("2026-06-15"));
        refuses(operatorInOrder().training(mixed).under(ShippedRules.with("training.mode", "WIDE", day("2026-01-01"))).amendsOn("2026-06-15"),
                GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void a_standing_nobody_entered_is_a_year_without_training() {
        refuses(operatorInOrder().untrained(2025).amendsOn("2026-06-15"), GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void the_grace_runs_to_the_last_second_of_march() {
        Someone behind = operatorTrained(2025, 1790, 1);
        Judgement january = behind.amends("2026-01-01T00:00:00");
        admits(january, Banner.Kind.GRACE_TRAINING);
        assertEquals(day("2026-03-31"), january.banners().get(0).lastDay());
        admits(behind.amends("2026-03-31T23:59:59"), Banner.Kind.GRACE_TRAINING);
        refuses(behind.amends("2026-04-01T00:00:00"), GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void the_province_moves_the_end_of_the_grace_by_a_parameter() {
        Someone behind = operatorTrained(2025, 1790, 1).under(ShippedRules.with("training.grace.end", "04-30", day("2026-01-01")));
        admits(behind.amendsOn("2026-04-30"), Banner.Kind.GRACE_TRAINING);
        refuses(behind.amendsOn("2026-05-01"), GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void who_was_barred_for_training_on_31_december_has_no_grace() {
        Someone barred = operatorTrained(2024, 1700, 1).trained(2025, 1790, 1);
        refuses(barred.amends("2025-12-31T23:59:59"), GateRefusal.TRAINING_HOURS_SHORT);
        refuses(barred.amends("2026-01-01T00:00:00"), GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void who_was_barred_is_free_again_once_last_year_is_met() {
        admits(operatorTrained(2024, 1700, 1).trained(2025, 1800, 1).amends("2026-01-01T00:00:00"));
    }

    @Test
    void a_late_make_up_cures_from_its_day_on_and_gives_the_grace_back() {
        Facts.TrainingYear madeUp = new Facts.TrainingYear(2024, 1700, 1700, 1, "FULL", false, day("2026-02-10"));
        Someone cured = operatorInOrder().training(madeUp).trained(2025, 1790, 1);
        refuses(cured.amends("2026-02-09T23:59:59"), GateRefusal.TRAINING_HOURS_SHORT);
        admits(cured.amends("2026-02-10T00:00:00"), Banner.Kind.GRACE_TRAINING);
    }

    @Test
    void a_late_make_up_opens_the_gate_in_the_middle_of_the_year() {
        Facts.TrainingYear madeUp = new Facts.TrainingYear(2025, 1700, 1700, 0, "FULL", false, day("2026-09-01"));
        refuses(operatorInOrder().training(madeUp).amendsOn("2026-08-31"), GateRefusal.TRAINING_HOURS_SHORT, GateRefusal.PREFECTURE_TRAINING_MISSING);
        admits(operatorInOrder().training(madeUp).amendsOn("2026-09-01"));
    }

    @Test
    void an_exempt_year_refuses_nothing() {
        admits(operatorInOrder().training(new Facts.TrainingYear(2025, 0, 0, 0, "EXEMPT", false, null)).amendsOn("2026-06-15"));
    }

    @Test
    void a_deferral_has_grace_to_the_end_of_june() {
        Someone deferred = operatorInOrder().training(new Facts.TrainingYear(2025, 900, 900, 1, "DEFERRED", false, null));
        Judgement june = deferred.amends("2026-06-30T23:59:59");
        admits(june, Banner.Kind.GRACE_TRAINING);
        assertEquals(day("2026-06-30"), june.banners().get(0).lastDay());
        refuses(deferred.amends("2026-07-01T00:00:00"), GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void pre_service_training_replaces_the_hours_of_a_short_first_year() {
        Facts.TrainingYear missing = new Facts.TrainingYear(2025, 300, 300, 0, "PRE_SERVICE", false, null);
        admits(operatorInOrder().training(missing).amendsOn("2026-03-31"), Banner.Kind.GRACE_TRAINING);
        refuses(operatorInOrder().training(missing).amendsOn("2026-04-01"), GateRefusal.PRE_SERVICE_TRAINING_MISSING);
        admits(operatorInOrder().training(new Facts.TrainingYear(2025, 300, 300, 0, "PRE_SERVICE", true, null)).amendsOn("2026-04-01"));
        admits(operatorInOrder().training(new Facts.TrainingYear(2025, 1800, 1800, 1, "PRE_SERVICE", false, null)).amendsOn("2026-04-01"));
    }

    @Test
    void days_on_post_decide_when_the_province_has_not_spoken() {
        // 1 July to 31 December are 184 days, 2 July are 183, 3 July are 182
        refuses(appointedFrom("2025-07-02").amendsOn("2026-06-15"), GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT);
        refuses(appointedFrom("2025-07-03").amendsOn("2026-06-15"), GateRefusal.PRE_SERVICE_TRAINING_MISSING);
        admits(appointedFrom("2026-01-01").amendsOn("2026-06-15"));
    }

    @Test
    void days_on_leave_decide_when_the_province_has_not_spoken() {
        LocalDate start = LocalDate.of(2025, 1, 1);
        Someone halfYear = operatorInOrder().untrained(2025).leave("MATERNITY", start.toString(), start.plusDays(183).toString());
        admits(halfYear.amendsOn("2026-06-15"));
        Someone dayLess = operatorInOrder().untrained(2025).leave("MATERNITY", start.toString(), start.plusDays(182).toString());
        admits(dayLess.amendsOn("2026-06-30"), Banner.Kind.GRACE_TRAINING);
        refuses(dayLess.amendsOn("2026-07-01"), GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT);
        Someone otherLeave = operatorInOrder().untrained(2025).leave("OTHER", start.toString(), start.plusDays(183).toString());
        refuses(otherLeave.amendsOn("2026-06-15"), GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void a_year_that_was_only_counted_leaves_the_obligation_to_the_days() {
        Facts.TrainingYear counted = new Facts.TrainingYear(2025, 300, 300, 1, "BY_DAYS", false, null);
        refuses(operatorInOrder().training(counted).amendsOn("2026-04-01"), GateRefusal.TRAINING_HOURS_SHORT);
        refuses(operatorInOrder().training(counted).withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 1, "2025-07-03", "9999-12-31").amendsOn("2026-04-01"),
                GateRefusal.PRE_SERVICE_TRAINING_MISSING);
        // trained before her first post began: that year owes nothing
        admits(operatorInOrder().training(counted).withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 1, "2026-01-01", "9999-12-31").amendsOn("2026-04-01"));
        admits(operatorInOrder().training(counted).leave("MATERNITY", "2025-01-01", "2025-12-01").amendsOn("2026-04-01"));
    }

    @Test
    void a_short_leave_gives_three_months_more() {
        Someone behind = operatorTrained(2025, 1799, 1).leave("SICK", "2025-03-01", "2025-03-02");
        admits(behind.amends("2026-06-30T23:59:59"), Banner.Kind.GRACE_TRAINING);
        refuses(behind.amends("2026-07-01T00:00:00"), GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void a_newly_appointed_person_without_certificate_has_no_grace() {
        refuses(operatorInOrder().withoutCertificates().untrained(2025).withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 1, "2026-01-05", "9999-12-31")
                .amendsOn("2026-02-01"), GateRefusal.NO_CERTIFICATE);
    }

    @Test
    void the_day_of_return_is_day_1_of_90() {
        for (String kind : List.of("MATERNITY", "SICK", "STUDY")) {
            Someone back = operatorTrained(2025, 0, 0).leave(kind, "2026-04-01", "2026-06-15");
            Judgement first = back.amends("2026-06-15T00:00:00");
            admits(first, Banner.Kind.GRACE_RETURN);
            assertEquals(day("2026-09-12"), first.banners().get(0).lastDay());
            admits(back.amends("2026-09-12T23:59:59"), Banner.Kind.GRACE_RETURN);
            refuses(back.amends("2026-09-13T00:00:00"), GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT);
        }
    }

    @Test
    void return_from_other_leave_gives_no_grace() {
        refuses(operatorTrained(2025, 1790, 1).leave("OTHER", "2026-04-01", "2026-06-15").amendsOn("2026-06-15"), GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void who_wrote_under_the_grace_of_return_on_31_december_has_the_grace_of_march() {
        Someone back = operatorTrained(2024, 0, 0).trained(2025, 1790, 1).leave("SICK", "2025-10-01", "2025-12-01");
        admits(back.amendsOn("2026-03-20"), Banner.Kind.GRACE_TRAINING);
    }

    private static Someone appointedFrom(String day) {
        return operatorInOrder().untrained(2025).withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 1, day, "9999-12-31");
    }
}
