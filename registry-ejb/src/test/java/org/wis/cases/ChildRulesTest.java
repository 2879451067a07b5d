package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.cases.CardFixture.BORN;
import static org.wis.cases.CardFixture.TODAY;
import static org.wis.cases.CardFixture.child;
import static org.wis.cases.CardFixture.ended;
import static org.wis.cases.CardFixture.faultlessCard;
import static org.wis.cases.CardFixture.numberOf;
import static org.wis.cases.CardFixture.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildRulesTest extends RuleTest {

    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

    private static CardContent mother(Child... children) {
        return with(faultlessCard(), "children", List.of(children));
    }

    private static Child stepchild(LocalDate born) {
        return with(child("李大", born), "relation", "3");
    }

    @Test
    void v23_born_before_the_mother_was_old_enough() {
        assertFinds("V23", "children[0].birthDate", mother(child("李一", BORN.plusYears(12))));
    }

    @Test
    void v23_is_silent_a_day_later_and_on_a_stepchild() {
        assertSilent("V23", mother(child("李一", BORN.plusYears(12).plusDays(1))));
        assertSilent("V23", mother(stepchild(BORN.plusYears(3))));
    }

    @Test
    void v24_mother_older_than_55() {
        assertFinds("V24", "children[0].birthDate", mother(child("李一", BORN.plusYears(56))));
    }

    @Test
    void v24_is_silent_at_55() {
        assertSilent("V24", mother(child("李一", BORN.plusYears(56).minusDays(1))));
    }

    @Test
    void v25_two_births_too_soon() {
        assertFinds("V25", "children[1].birthDate", mother(child("李一", DAY), child("李二", DAY.plusDays(167))));
        assertFinds("V25", "children[0].birthDate", mother(child("李二", DAY.plusDays(2)), child("李一", DAY)));
    }

    @Test
    void v25_is_silent_on_twins_also_around_midnight_and_after_168_days() {
        assertSilent("V25", mother(child("李一", DAY), child("李二", DAY)));
        assertSilent("V25", mother(child("李一", DAY), child("李二", DAY.plusDays(1))));
        assertSilent("V25", mother(child("李一", DAY), child("李二", DAY.plusDays(168))));
        assertSilent("V25", mother(child("李一", DAY), stepchild(DAY.plusDays(30))));
    }

    @Test
    void v26_twins_of_a_recorded_multiple_pregnancy_on_days_apart() {
        Pregnancy twins = with(ended(DAY.minusDays(280), "11", DAY), "multiplicity", 2);
        CardContent card = with(mother(child("李一", DAY), child("李二", DAY.plusDays(2))), "pregnancies", List.of(twins));
        assertFinds("V26", "children[1].birthDate", card);
        assertSilent("V25", card);
    }

    @Test
    void v26_is_silent_on_twins_of_one_day() {
        Pregnancy twins = with(ended(DAY.minusDays(280), "11", DAY), "multiplicity", 2);
        assertSilent("V26", with(mother(child("李一", DAY), child("李二", DAY.plusDays(1))), "pregnancies", List.of(twins)));
    }

    @Test
    void v27_order_against_the_dates() {
        Child first = with(child("李一", DAY), "birthOrder", 2);
        Child second = with(child("李二", DAY.plusYears(2)), "birthOrder", 1);
        assertFinds("V27", "children[0].birthOrder", mother(first, second));
        assertFinds("V27", "children[1].birthOrder", mother(with(first, "birthOrder", 1), with(second, "birthOrder", 3)));
        assertFinds("V27", "children[1].birthOrder", mother(with(first, "birthOrder", 2), with(second, "birthOrder", 2), child("李三", DAY.plusYears(4))));
    }

    @Test
    void v27_is_silent_on_one_to_n_with_twins_and_gaps_not_yet_filled() {
        assertSilent("V27", mother(with(child("李二", DAY), "birthOrder", 2), with(child("李一", DAY), "birthOrder", 1), with(child("李三", DAY.plusYears(2)), "birthOrder", 3)));
        assertSilent("V27", mother(child("李一", DAY), with(child("李二", DAY.plusYears(2)), "birthOrder", 2)));
    }

    @Test
    void v30_birth_date_differs_from_the_childs_number() {
        assertFinds("V30", "children[0].birthDate", mother(with(child("李一", DAY), "idNumber", numberOf(DAY.plusDays(1), 2))));
    }

    @Test
    void v30_is_silent_when_they_agree() {
        assertSilent("V30", mother(with(child("李一", DAY), "idNumber", numberOf(DAY, 2))));
    }

    @Test
    void v31_sex_differs_from_the_childs_number() {
        assertTrue(assertFinds("V31", "children[0].sex", mother(with(child("李一", DAY), "idNumber", numberOf(DAY, 1)))).blocking());
        assertFinds("V31", "children[0].sex", mother(with(with(child("李一", DAY), "sex", "1"), "idNumber", numberOf(DAY, 2))));
    }

    @Test
    void v31_is_silent_when_they_agree_or_the_sex_is_not_stated() {
        assertSilent("V31", mother(with(child("李一", DAY), "idNumber", numberOf(DAY, 2))));
        assertSilent("V31", mother(with(with(child("李一", DAY), "sex", "9"), "idNumber", numberOf(DAY, 2))));
    }

    @Test
    void v32_child_on_another_case() {
        facts.childOnOtherCase = "李一";
        Finding finding = assertFinds("V32", "children[0].name", mother(child("李一", DAY)));
        assertEquals(Severity.D, finding.severity());
        assertEquals(List.of(FakeFacts.OTHER.value()), finding.operands());
    }

    @Test
    void v32_is_silent_on_a_stepchild_who_stands_on_the_mothers_case() {
        facts.childOnOtherCase = "李大";
        assertSilent("V32", mother(stepchild(DAY)));
    }

    @Test
    void v33_without_a_name_after_three_months() {
        assertFinds("V33", "children[0].name", mother(child(null, TODAY.minusMonths(3).minusDays(1))));
        assertFinds("V33", "children[0].name", mother(child("未取名", TODAY.minusMonths(4))));
    }

    @Test
    void v33_is_silent_for_three_months_and_for_a_child_that_died() {
        assertSilent("V33", mother(child(null, TODAY.minusMonths(3))));
        assertSilent("V33", mother(with(child(null, TODAY.minusMonths(9)), "liveStatus", "4")));
    }

    @Test
    void v34_change_before_birth() {
        assertFinds("V34", "children[0].liveStatusOn", mother(with(child("李一", DAY), "liveStatusOn", DAY.minusDays(1))));
    }

    @Test
    void v34_is_silent_on_the_day_of_birth() {
        assertSilent("V34", mother(with(child("李一", DAY), "liveStatusOn", DAY)));
    }
}
