package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.cases.CardFixture.BORN;
import static org.wis.cases.CardFixture.TODAY;
import static org.wis.cases.CardFixture.child;
import static org.wis.cases.CardFixture.faultlessCard;
import static org.wis.cases.CardFixture.floating;
import static org.wis.cases.CardFixture.marriage;
import static org.wis.cases.CardFixture.marriedCard;
import static org.wis.cases.CardFixture.service;
import static org.wis.cases.CardFixture.with;
import static org.wis.cases.CardFixture.withAdministrative;
import static org.wis.cases.CardFixture.withHusband;
import static org.wis.cases.CardFixture.withPerson;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;

class RegistrationRulesTest extends RuleTest {

    private static final LocalDate EXIT = LocalDate.of(2026, 1, 10);

    private static CardContent moving(FloatingRecord... lines) {
        return with(faultlessCard(), "floating", List.of(lines));
    }

    private static CardContent exited(String reason) {
        return withAdministrative(withAdministrative(faultlessCard(), "exitOn", EXIT), "exitReason", reason);
    }

    private static CardContent living(String registered, String residing) {
        Residence residence = with(with(faultlessCard().residence(), "registeredDivision", new DivisionCode(registered)), "residenceDivision", new DivisionCode(residing));
        return with(faultlessCard(), "residence", residence);
    }

    @Test
    void v11_a_date_ahead_of_today() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertFinds("V11", "children[0].birthDate", with(faultlessCard(), "children", List.of(with(child("李一", tomorrow), "guardianNoticeOn", null))));
        assertFinds("V11", "administrative.noticeGivenOn", withAdministrative(faultlessCard(), "noticeGivenOn", tomorrow));
        assertFinds("V11", "husband.birthDate", withHusband(marriedCard(), "birthDate", tomorrow));
        assertFinds("V11", "floating[0].since", moving(floating("IN", tomorrow)));
    }

    @Test
    void v11_is_silent_today_and_on_what_is_only_planned() {
        assertSilent("V11", withAdministrative(faultlessCard(), "noticeGivenOn", TODAY));
        assertSilent("V11", with(faultlessCard(), "services", List.of(with(service(TODAY, null), "plannedOn", TODAY.plusMonths(1)))));
    }

    @Test
    void v12_a_new_line_more_than_twelve_months_late() {
        MarriageEvent late = with(marriage(1, "21", LocalDate.of(2025, 2, 28)), "id", null);
        assertFinds("V12", "marriages[0].eventDate", with(marriedCard(), "marriages", List.of(late)));
    }

    @Test
    void v12_is_silent_within_twelve_months_on_old_lines_and_on_a_card_that_is_opened() {
        assertSilent("V12", with(marriedCard(), "marriages", List.of(with(marriage(1, "21", LocalDate.of(2025, 3, 1)), "id", null))));
        assertSilent("V12", marriedCard());
        before = null;
        assertSilent("V12", with(marriedCard(), "marriages", List.of(with(marriage(1, "21", LocalDate.of(2012, 2, 28)), "id", null))));
    }

    @Test
    void v46_exit_with_only_one_of_date_and_reason() {
        assertFinds("V46", "administrative.exitReason", withAdministrative(faultlessCard(), "exitOn", EXIT));
        assertFinds("V46", "administrative.exitOn", withAdministrative(faultlessCard(), "exitReason", "2"));
    }

    @Test
    void v46_is_silent_with_both_or_none() {
        assertSilent("V46", exited("2"));
        assertSilent("V46", faultlessCard());
    }

    @Test
    void v47_past_the_fiftieth_birthday() {
        assertEquals(List.of(50), assertFinds("V47", "administrative.exitOn", withPerson(faultlessCard(), "birthDate", TODAY.minusYears(50))).operands());
    }

    @Test
    void v47_is_silent_the_day_before_and_after_the_exit() {
        assertSilent("V47", withPerson(faultlessCard(), "birthDate", TODAY.minusYears(50).plusDays(1)));
        assertSilent("V47", withPerson(exited("1"), "birthDate", TODAY.minusYears(51)));
    }

    @Test
    void v49_events_after_the_exit() {
        assertFinds("V49", "floating[0].since", with(exited("2"), "floating", List.of(floating("OUT", EXIT.plusDays(1)))));
        assertFinds("V49", "services[0].plannedOn", with(exited("2"), "services", List.of(service(EXIT.plusDays(1), null))));
        assertFinds("V49", "services[0].doneOn", with(exited("3"), "services", List.of(service(EXIT.minusDays(9), EXIT.plusDays(1)))));
    }

    @Test
    void v49_is_silent_on_events_before_and_on_services_begun_before() {
        assertSilent("V49", with(exited("2"), "floating", List.of(floating("OUT", EXIT))));
        assertSilent("V49", with(exited("1"), "services", List.of(service(EXIT.minusDays(9), EXIT.plusDays(1)))));
    }

    @Test
    void v50_destination_above_a_county() {
        assertFinds("V50", "floating[0].toDivision", moving(with(floating("OUT", TODAY), "toDivision", new DivisionCode("9902"))));
        assertFinds("V50", "floating[0].toDivision", moving(with(floating("OUT", TODAY), "toDivision", null)));
    }

    @Test
    void v50_is_silent_on_a_county_and_on_an_inflow() {
        assertSilent("V50", moving(floating("OUT", TODAY)));
        assertSilent("V50", moving(with(floating("IN", TODAY), "toDivision", null)));
    }

    @Test
    void v51_two_moves_on_one_day() {
        assertFinds("V51", "floating[1].since", moving(floating("IN", TODAY), floating("OUT", TODAY)));
    }

    @Test
    void v51_is_silent_on_two_days() {
        assertSilent("V51", moving(floating("IN", TODAY.minusDays(1)), floating("OUT", TODAY)));
    }

    @Test
    void v52_inflow_of_a_woman_who_has_a_case_in_the_county() {
        facts.activeIn = new DivisionCode("990121200");
        Finding finding = assertFinds("V52", "person.idNumber", moving(floating("IN", TODAY)));
        assertEquals(Severity.D, finding.severity());
        assertEquals(List.of("990121200000"), finding.operands());
    }

    @Test
    void v52_is_silent_without_an_inflow_and_without_another_case() {
        assertSilent("V52", moving(floating("IN", TODAY)));
        facts.activeIn = new DivisionCode("990121200");
        assertSilent("V52", faultlessCard());
    }

    @Test
    void v53_lives_in_another_township_without_a_floating_record() {
        assertFinds("V53", "residence.residenceDivision", living("990121100201", "990121200201"));
        assertFinds("V53", "residence.residenceDivision", living("990122", "990121200201"));
    }

    @Test
    void v53_is_silent_with_the_record_within_a_township_and_within_what_is_known() {
        assertSilent("V53", with(living("990121100201", "990121200201"), "floating", List.of(floating("IN", TODAY))));
        assertSilent("V53", living("990121100201", "990121100202"));
        assertSilent("V53", living("990121", "990121100201"));
    }

    @Test
    void v55_village_outside_the_operators_scope() {
        facts.inScope = false;
        assertTrue(assertFinds("V55", "administrative.managingDivision", faultlessCard()).blocking());
    }

    @Test
    void v55_is_silent_inside() {
        assertSilent("V55", faultlessCard());
    }

    @Test
    void her_birth_date_is_no_event() {
        assertSilent("V11", withPerson(faultlessCard(), "birthDate", BORN.plusYears(60)));
    }
}
