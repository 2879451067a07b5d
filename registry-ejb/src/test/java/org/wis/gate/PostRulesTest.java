package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wis.gate.Answers.admits;
import static org.wis.gate.Answers.refuses;
import static org.wis.gate.Someone.day;
import static org.wis.gate.Someone.operatorInOrder;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostRulesTest {

    @Test
    void g03_an_appointment_opens_on_its_first_day_and_closes_on_the_day_it_ends() {
        Someone appointed = operatorInOrder().withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 1, "2025-01-01", "2026-06-15");
        admits(appointed.amends("2026-06-14T23:59:59"));
        refuses(appointed.amends("2026-06-15T00:00:00"), GateRefusal.NOT_APPOINTED);
    }

    @Test
    void g03_a_post_without_the_duty_of_entering_data_does_not_count() {
        refuses(operatorInOrder().withoutPosts().post(Someone.QINGHE, "SECTION_HEAD", 1, "2020-01-01", "9999-12-31").amendsOn("2026-06-15"), GateRefusal.NOT_APPOINTED);
    }

    @Test
    void without_a_post_every_other_personal_fault_is_told_but_neither_jurisdiction_nor_type() {
        Someone left = Someone.countyManagerInOrder().withoutPosts().withoutCertificates().certificate("TOWNSHIP", "2020-01-01", "2023-12-31").unpledged(2026)
                .trained(2025, 0, 0).writingIn(Someone.OTHER_COUNTY_TOWNSHIP);
        refuses(left.amendsOn("2026-06-15"), GateRefusal.NOT_APPOINTED, GateRefusal.CERTIFICATE_EXPIRED, GateRefusal.PREFECTURE_TRAINING_MISSING,
                GateRefusal.TRAINING_HOURS_SHORT, GateRefusal.PLEDGE_UNSIGNED);
    }

    @Test
    void g04_contract_staff_may_not_write() {
        for (int kind : List.of(4, 5, 6)) {
            Someone contract = operatorInOrder().withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", kind, "2020-01-01", "9999-12-31");
            refuses(contract.amendsOn("2026-06-15"), GateRefusal.NOT_ON_ESTABLISHMENT);
        }
        for (int kind : List.of(1, 2, 3)) {
            admits(operatorInOrder().withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", kind, "2020-01-01", "9999-12-31").amendsOn("2026-06-15"));
        }
    }

    @Test
    void with_two_posts_the_one_that_reaches_the_target_decides() {
        Someone both = operatorInOrder().post(Someone.LIUWAN, "TOWNSHIP_OPERATOR", 5, "2025-01-01", "9999-12-31");
        admits(both.amendsOn("2026-06-15"));
        refuses(both.writingIn(Someone.VILLAGE_OF_LIUWAN).amendsOn("2026-06-15"), GateRefusal.NOT_ON_ESTABLISHMENT);
    }

    @Test
    void g05_leave_closes_from_its_first_day_to_the_eve_of_the_return() {
        Someone away = operatorInOrder().leave("OTHER", "2026-06-10", "2026-06-15");
        admits(away.amends("2026-06-09T23:59:59"));
        refuses(away.amends("2026-06-10T00:00:00"), GateRefusal.ON_LEAVE);
        refuses(away.amends("2026-06-14T23:59:59"), GateRefusal.ON_LEAVE);
        admits(away.amends("2026-06-15T00:00:00"));
    }

    @Test
    void g05_who_is_stood_down_may_not_write() {
        refuses(operatorInOrder().leave("STOOD_DOWN", "2026-06-01", "9999-12-31").amendsOn("2026-06-15"), GateRefusal.ON_LEAVE);
    }

    @Test
    void g13_last_years_pledge_covers_january_and_no_day_more() {
        Someone unsigned = operatorInOrder().unpledged(2026);
        Judgement january = unsigned.amends("2026-01-31T23:59:59");
        admits(january, Banner.Kind.GRACE_PLEDGE);
        assertEquals(day("2026-01-31"), january.banners().get(0).lastDay());
        refuses(unsigned.amends("2026-02-01T00:00:00"), GateRefusal.PLEDGE_UNSIGNED);
    }

    @Test
    void g13_pledge_and_post_sheet_are_both_needed() {
        Someone halfSigned = operatorInOrder().pledge(2026, day("2026-01-05"), day("2026-06-16"));
        refuses(halfSigned.amendsOn("2026-06-15"), GateRefusal.PLEDGE_UNSIGNED);
        admits(halfSigned.amendsOn("2026-06-16"));
    }

    @Test
    void g13_a_new_appointee_signs_before_her_first_write() {
        Someone fresh = operatorInOrder().withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 1, "2026-01-05", "9999-12-31").unpledged(2026);
        refuses(fresh.amendsOn("2026-01-10"), GateRefusal.PLEDGE_UNSIGNED);
        refuses(fresh.unpledged(2025).amendsOn("2026-01-10"), GateRefusal.PLEDGE_UNSIGNED);
        admits(fresh.pledged(2026).amendsOn("2026-01-10"));
    }

    @Test
    void g15_a_decision_suspends_with_its_document_and_ends_by_its_day() {
        Someone suspended = operatorInOrder().suspendedByDecision("省处〔2026〕3号", "2026-06-01", "2026-07-01");
        Judgement answer = suspended.amendsOn("2026-06-15");
        refuses(answer, GateRefusal.SUSPENDED_BY_DECISION);
        assertEquals(List.of("省处〔2026〕3号"), answer.reasons().get(0).operands());
        admits(suspended.amendsOn("2026-05-31"));
        admits(suspended.amendsOn("2026-07-01"));
    }
}
