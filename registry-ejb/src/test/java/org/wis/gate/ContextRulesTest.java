package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wis.gate.Answers.admits;
import static org.wis.gate.Answers.admitsOn;
import static org.wis.gate.Answers.refuses;
import static org.wis.gate.Someone.countyManagerInOrder;
import static org.wis.gate.Someone.day;
import static org.wis.gate.Someone.operatorInOrder;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContextRulesTest {

    private static final String NOON = "2026-06-15T12:00:00";

    @Test
    void g14_an_operator_writes_in_her_own_township_only() {
        admitsOn(operatorInOrder().amends(NOON), Basis.Kind.CERTIFICATE);
        admitsOn(operatorInOrder().writingIn(Someone.QINGHE).amends(NOON), Basis.Kind.CERTIFICATE);
        refuses(operatorInOrder().writingIn(Someone.VILLAGE_OF_LIUWAN).amends(NOON), GateRefusal.OUT_OF_JURISDICTION);
        refuses(operatorInOrder().writingIn(Someone.COUNTY).amends(NOON), GateRefusal.OUT_OF_JURISDICTION);
    }

    @Test
    void g14_an_acting_post_opens_its_township_and_the_line_names_both_units() {
        Judgement acting = operatorInOrder().acting(Someone.LIUWAN, "2026-06-01", "2026-07-01").writingIn(Someone.VILLAGE_OF_LIUWAN).amends(NOON);
        admitsOn(acting, Basis.Kind.ACTING, Banner.Kind.ACTING);
        assertEquals(31L, acting.basis().actingId());
        assertEquals(Someone.CERTIFICATE, acting.basis().certificateId());
        assertEquals(990102001L, acting.officeId());
        assertEquals(Someone.VILLAGE_OF_LIUWAN, acting.division().value());
        assertEquals(day("2026-06-30"), acting.banners().get(0).lastDay());
    }

    @Test
    void g14_an_acting_post_ends_after_day_90_whatever_was_typed() {
        Someone acting = operatorInOrder().acting(Someone.LIUWAN, "2026-03-18", "2027-03-18").writingIn(Someone.VILLAGE_OF_LIUWAN);
        admitsOn(acting.amends("2026-06-15T23:59:59"), Basis.Kind.ACTING, Banner.Kind.ACTING);
        refuses(acting.amends("2026-06-16T00:00:00"), GateRefusal.OUT_OF_JURISDICTION);
        refuses(acting.amends("2026-03-17T23:59:59"), GateRefusal.OUT_OF_JURISDICTION);
    }

    @Test
    void g14_an_acting_post_in_another_county_opens_nothing() {
        refuses(operatorInOrder().acting(Someone.OTHER_COUNTY_TOWNSHIP, "2026-06-01", "2026-07-01").writingIn(Someone.OTHER_COUNTY_TOWNSHIP).amends(NOON),
                GateRefusal.OUT_OF_JURISDICTION);
    }

    @Test
    void g14_an_acting_post_waives_nothing_personal() {
        refuses(Someone.operatorWithoutCertificate().acting(Someone.LIUWAN, "2026-06-01", "2026-07-01").writingIn(Someone.VILLAGE_OF_LIUWAN).amends(NOON),
                GateRefusal.NO_CERTIFICATE);
    }

    @Test
    void g14_a_county_manager_writes_in_townships_only_and_on_behalf() {
        admitsOn(countyManagerInOrder().amends(NOON), Basis.Kind.ON_BEHALF, Banner.Kind.ON_BEHALF);
        refuses(countyManagerInOrder().writingIn(Someone.COUNTY).amends(NOON), GateRefusal.OUT_OF_JURISDICTION);
        refuses(countyManagerInOrder().writingIn(Someone.OTHER_COUNTY_TOWNSHIP).amends(NOON), GateRefusal.OUT_OF_JURISDICTION);
    }

    @Test
    void g16_a_closed_period_lets_corrections_pass_only() {
        refuses(operatorInOrder().inClosedPeriod().amends(NOON), GateRefusal.PERIOD_CLOSED);
        Requirement correction = Action.AMEND_CASE.requirement().alsoInClosedPeriod();
        admits(Judge.judge(Action.AMEND_CASE, correction, operatorInOrder().inClosedPeriod().facts(), LocalDateTime.parse(NOON)));
    }

    @Test
    void g17_a_locked_or_merged_case_takes_no_change_at_all() {
        for (TargetState state : new TargetState[] {TargetState.LOCKED, TargetState.MERGED}) {
            Someone writer = operatorInOrder().about(Someone.VILLAGE_OF_QINGHE, state);
            refuses(writer.amends(NOON), GateRefusal.CASE_LOCKED);
            refuses(writer.does(Action.RESTORE_CASE, NOON), GateRefusal.CASE_LOCKED);
            refuses(writer.does(Action.RECORD_SERVICE, NOON), GateRefusal.CASE_LOCKED);
        }
    }

    @Test
    void g17_on_an_exited_case_services_benefits_and_restoring_stay_possible() {
        Someone writer = operatorInOrder().about(Someone.VILLAGE_OF_QINGHE, TargetState.EXITED);
        refuses(writer.amends(NOON), GateRefusal.CASE_LOCKED);
        refuses(writer.does(Action.MOVE_CASE, NOON), GateRefusal.CASE_LOCKED);
        admits(writer.does(Action.RECORD_SERVICE, NOON));
        admits(writer.does(Action.RECORD_BENEFIT, NOON));
        admits(writer.does(Action.RESTORE_CASE, NOON));
        admits(writer.does(Action.READ_CASE, NOON));
    }

    @Test
    void g18_a_freeze_of_the_unit_or_of_one_above_closes_its_days() {
        Someone frozen = operatorInOrder().frozen(Someone.COUNTY, "2026-06-15", "2026-06-17");
        admits(frozen.amends("2026-06-14T23:59:59"));
        refuses(frozen.amends("2026-06-15T00:00:00"), GateRefusal.UNIT_FROZEN);
        refuses(frozen.amends("2026-06-16T23:59:59"), GateRefusal.UNIT_FROZEN);
        admits(frozen.amends("2026-06-17T00:00:00"));
        admits(operatorInOrder().frozen(Someone.LIUWAN, "2026-06-01", "2026-07-01").amends(NOON));
        admits(frozen.does(Action.READ_CASE, "2026-06-15T12:00:00"));
    }

    @Test
    void several_faults_are_told_together_by_who_mends_them_fastest() {
        Judgement answer = Someone.operatorTrained(2025, 1790, 1).unpledged(2026).withoutCertificates().writingIn(Someone.LIUWAN).amends(NOON);
        refuses(answer, GateRefusal.PLEDGE_UNSIGNED, GateRefusal.OUT_OF_JURISDICTION, GateRefusal.TRAINING_HOURS_SHORT, GateRefusal.NO_CERTIFICATE);
        assertEquals(List.of(GateRefusal.PLEDGE_UNSIGNED, GateRefusal.OUT_OF_JURISDICTION, GateRefusal.TRAINING_HOURS_SHORT, GateRefusal.NO_CERTIFICATE),
                answer.reasons().stream().map(GateReason::code).toList());
    }
}
