package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.wis.cases.CardFixture.TODAY;
import static org.wis.cases.CardFixture.child;
import static org.wis.cases.CardFixture.ended;
import static org.wis.cases.CardFixture.faultlessCard;
import static org.wis.cases.CardFixture.method;
import static org.wis.cases.CardFixture.ongoing;
import static org.wis.cases.CardFixture.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PregnancyRulesTest extends RuleTest {

    private static final LocalDate LMP = LocalDate.of(2025, 1, 1);

    private static CardContent pregnant(Pregnancy... pregnancies) {
        return with(faultlessCard(), "pregnancies", List.of(pregnancies));
    }

    private static CardContent pregnantUsing(ContraceptionService service) {
        return with(pregnant(ongoing(TODAY.minusDays(100))), "contraception", List.of(service));
    }

    @Test
    void v28_live_birth_without_child() {
        assertFalse(assertFinds("V28", "pregnancies[0].outcome", pregnant(ended(LMP, "11", LMP.plusDays(280)))).blocking());
    }

    @Test
    void v28_is_silent_with_the_child_and_on_another_outcome() {
        assertSilent("V28", with(pregnant(ended(LMP, "11", LMP.plusDays(280))), "children", List.of(child("李一", LMP.plusDays(281)))));
        assertSilent("V28", pregnant(ended(LMP, "21", LMP.plusDays(80))));
    }

    @Test
    void v29_child_of_a_pregnancy_that_has_no_outcome_yet() {
        assertFinds("V29", "pregnancies[0].outcome", with(pregnant(ongoing(LMP)), "children", List.of(child("李一", LMP.plusDays(278)))));
    }

    @Test
    void v29_is_silent_without_a_recorded_pregnancy_and_on_an_elder_child() {
        assertSilent("V29", with(faultlessCard(), "children", List.of(child("李一", LMP.plusDays(278)))));
        assertSilent("V29", with(pregnant(ongoing(LMP)), "children", List.of(child("李一", LMP.minusYears(2)))));
    }

    @Test
    void v35_two_ongoing() {
        assertFinds("V35", "pregnancies[1].outcome", pregnant(ongoing(LMP), ongoing(LMP.plusDays(30))));
    }

    @Test
    void v35_is_silent_when_the_first_has_ended() {
        assertSilent("V35", pregnant(ended(LMP, "11", LMP.plusDays(280)), ongoing(LMP.plusYears(1))));
    }

    @Test
    void v36_expected_day_does_not_fit() {
        assertFinds("V36", "pregnancies[0].edd", pregnant(with(ongoing(LMP), "edd", LMP.plusDays(295))));
        assertFinds("V36", "pregnancies[0].edd", pregnant(with(ongoing(LMP), "edd", LMP.plusDays(265))));
    }

    @Test
    void v36_is_silent_within_fourteen_days_and_when_one_is_missing() {
        assertSilent("V36", pregnant(with(ongoing(LMP), "edd", LMP.plusDays(294))));
        assertSilent("V36", pregnant(with(with(ongoing(LMP), "edd", LMP.plusDays(350)), "lmp", null)));
    }

    @Test
    void v37_no_outcome_42_days_after_the_expected_day() {
        assertEquals(List.of(42), assertFinds("V37", "pregnancies[0].outcome", pregnant(ongoing(TODAY.minusDays(280 + 43)))).operands());
    }

    @Test
    void v37_is_silent_on_day_42() {
        assertSilent("V37", pregnant(ongoing(TODAY.minusDays(280 + 42))));
    }

    @Test
    void v38_live_birth_too_early_or_too_late() {
        assertEquals(List.of(21L), assertFinds("V38", "pregnancies[0].outcomeDate", pregnant(ended(LMP, "12", LMP.plusWeeks(22).minusDays(1)))).operands());
        assertFinds("V38", "pregnancies[0].outcomeDate", pregnant(ended(LMP, "13", LMP.plusWeeks(44).plusDays(1))));
    }

    @Test
    void v38_is_silent_from_22_to_44_weeks() {
        assertSilent("V38", pregnant(ended(LMP, "12", LMP.plusWeeks(22))));
        assertSilent("V38", pregnant(ended(LMP, "13", LMP.plusWeeks(44))));
    }

    @Test
    void v39_ended_before_it_began() {
        assertFinds("V39", "pregnancies[0].outcomeDate", pregnant(ended(LMP, "21", LMP.minusDays(1))));
        assertFinds("V39", "pregnancies[0].outcomeDate", pregnant(with(with(ended(LMP, "21", LMP.minusDays(1)), "lmp", null), "edd", LMP.plusDays(280))));
    }

    @Test
    void v39_is_silent_after_the_beginning() {
        assertSilent("V39", pregnant(ended(LMP, "21", LMP.plusDays(50))));
    }

    @Test
    void v40_method_in_use_while_pregnant() {
        assertFinds("V40", "contraception[0].endedOn", pregnantUsing(method("40", TODAY.minusYears(2))));
    }

    @Test
    void v40_is_silent_when_it_ended_or_she_does_not_say() {
        assertSilent("V40", pregnantUsing(with(method("40", TODAY.minusYears(2)), "endedOn", TODAY.minusDays(110))));
        assertSilent("V40", pregnantUsing(method("00", null)));
        assertSilent("V40", pregnantUsing(method("01", null)));
    }

    @Test
    void v42_inserted_while_pregnant() {
        assertFinds("V42", "contraception[0].startedOn", pregnantUsing(method("10", TODAY.minusDays(50))));
        assertFinds("V42", "contraception[0].startedOn", pregnantUsing(method("20", TODAY.minusDays(100))));
    }

    @Test
    void v42_is_silent_before_and_on_other_methods() {
        assertSilent("V42", pregnantUsing(method("10", TODAY.minusDays(101))));
        assertSilent("V42", pregnantUsing(method("40", TODAY.minusDays(50))));
    }
}
