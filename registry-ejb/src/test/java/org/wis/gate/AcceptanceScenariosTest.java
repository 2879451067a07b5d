package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.gate.Answers.admits;
import static org.wis.gate.Answers.admitsOn;
import static org.wis.gate.Answers.refuses;
import static org.wis.gate.Someone.QINGHE;
import static org.wis.gate.Someone.operatorInOrder;
import static org.wis.gate.Someone.operatorTrained;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The acceptance scenarios of the write gate as far as the judgement alone can show them; forged calls (6) and long edits (12) are shown on the running system. */
class AcceptanceScenariosTest {

    @Test
    void scenario_1_zhou_saves_a_line_in_order() {
        Judgement answer = operatorInOrder().amendsOn("2026-03-02");
        admitsOn(answer, Basis.Kind.CERTIFICATE);
        assertEquals(Someone.CERTIFICATE, answer.basis().certificateId());
        assertTrue(answer.policyVersion().length() <= 20, answer.policyVersion());
    }

    @Test
    void scenario_2_a_certificate_ends_at_midnight_after_its_last_day() {
        Someone zhou = Someone.operatorWithCertificateUntil("2026-03-01");
        admits(zhou.amends("2026-03-01T23:59:59"));
        refuses(zhou.amends("2026-03-02T00:00:00"), GateRefusal.CERTIFICATE_EXPIRED);
    }

    @Test
    void scenario_3_ten_minutes_missing_close_on_1_april_and_a_make_up_opens() {
        Someone zhou = operatorTrained(2025, 1790, 1);
        admits(zhou.amends("2026-03-31T23:59:59"), Banner.Kind.GRACE_TRAINING);
        Judgement april = zhou.amends("2026-04-01T00:00:00");
        refuses(april, GateRefusal.TRAINING_HOURS_SHORT);
        assertEquals(10, april.reasons().get(0).operands().get(0));
        admits(zhou.trained(2025, 1790 + 180, 1).amends("2026-04-01T00:00:00"));
    }

    @Test
    void scenario_4_county_trainings_alone_miss_both() {
        Facts.TrainingYear countyOnly = new Facts.TrainingYear(2025, 0, 2400, 0, "FULL", false, null);
        refuses(operatorInOrder().training(countyOnly).amendsOn("2026-06-15"), GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void scenario_5_a_contract_worker_with_a_certificate_may_not_write() {
        refuses(operatorInOrder().withoutPosts().post(QINGHE, "TOWNSHIP_OPERATOR", 4, "2020-01-01", "9999-12-31").amendsOn("2026-03-02"), GateRefusal.NOT_ON_ESTABLISHMENT);
    }

    @Test
    void scenario_7_an_acting_post_opens_the_neighbour_township_for_its_days() {
        Someone ofLiuwan = operatorInOrder().withoutPosts().post(Someone.LIUWAN, "TOWNSHIP_OPERATOR", 1, "2020-01-01", "9999-12-31");
        refuses(ofLiuwan.amendsOn("2026-06-15"), GateRefusal.OUT_OF_JURISDICTION);
        ofLiuwan.acting(QINGHE, "2026-06-16", "2026-06-20");
        Judgement acting = ofLiuwan.amendsOn("2026-06-16");
        admitsOn(acting, Basis.Kind.ACTING, Banner.Kind.ACTING);
        assertEquals(990102002L, acting.officeId());
        refuses(ofLiuwan.amendsOn("2026-06-20"), GateRefusal.OUT_OF_JURISDICTION);
    }

    @Test
    void scenario_8_an_emergency_authorisation_ends_after_day_15_and_never_exports() {
        Someone granted = Someone.operatorWithoutCertificate().emergency(QINGHE, "2026-06-01", "2026-06-15");
        admitsOn(granted.amends("2026-06-15T23:59:59"), Basis.Kind.EMERGENCY, Banner.Kind.EMERGENCY);
        refuses(granted.amends("2026-06-16T00:00:00"), GateRefusal.EMERGENCY_EXPIRED, GateRefusal.NO_CERTIFICATE);
        refuses(granted.does(Action.EXIT_CASE, "2026-06-10T12:00:00"), GateRefusal.EMERGENCY_SCOPE);
    }

    @Test
    void scenario_9_three_faults_give_three_reasons_fastest_first() {
        Judgement answer = Someone.operatorWithStatus("SUSPENDED", "2026-06-01").trained(2025, 1790, 1).unpledged(2026).amendsOn("2026-06-15");
        assertEquals(List.of(GateReason.Fixer.SELF, GateReason.Fixer.PREFECTURE, GateReason.Fixer.PROVINCE),
                answer.reasons().stream().map(GateReason::fixer).toList());
    }

    @Test
    void scenario_10_back_from_158_days_of_maternity_leave_she_has_90_days() {
        Someone back = operatorTrained(2025, 600, 0).leave("MATERNITY", "2025-11-01", "2026-04-08");
        assertEquals(158, ChronoUnit.DAYS.between(Someone.day("2025-11-01"), Someone.day("2026-04-08")));
        admits(back.trained(2025, 600, 0).amendsOn("2026-07-06"), Banner.Kind.GRACE_RETURN);
        refuses(back.amendsOn("2026-07-07"), GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT);
    }

    @Test
    void scenario_11_a_transfer_moves_the_scope_on_its_day_and_the_hours_follow() {
        Someone moved = operatorInOrder().withoutPosts().post(QINGHE, "TOWNSHIP_OPERATOR", 1, "2020-01-01", "2026-06-01")
                .post(Someone.OTHER_COUNTY_TOWNSHIP, "TOWNSHIP_OPERATOR", 1, "2026-06-01", "9999-12-31");
        admits(moved.writingIn(QINGHE).amends("2026-05-31T23:59:59"));
        refuses(moved.writingIn(QINGHE).amends("2026-06-01T00:00:00"), GateRefusal.OUT_OF_JURISDICTION);
        admits(moved.writingIn(Someone.OTHER_COUNTY_TOWNSHIP).amends("2026-06-01T00:00:00"));
    }
}
