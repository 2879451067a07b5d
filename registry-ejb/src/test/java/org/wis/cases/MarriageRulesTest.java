package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.cases.CardFixture.BORN;
import static org.wis.cases.CardFixture.HER_NUMBER;
import static org.wis.cases.CardFixture.confirmed;
import static org.wis.cases.CardFixture.faultlessCard;
import static org.wis.cases.CardFixture.marriage;
import static org.wis.cases.CardFixture.marriedCard;
import static org.wis.cases.CardFixture.numberOf;
import static org.wis.cases.CardFixture.with;
import static org.wis.cases.CardFixture.withHusband;
import static org.wis.cases.CardFixture.withPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarriageRulesTest extends RuleTest {

    private static final LocalDate HIS_BIRTH = LocalDate.of(1988, 4, 5);

    private static CardContent married(MarriageEvent... events) {
        return with(marriedCard(), "marriages", List.of(events));
    }

    @Test
    void v13_married_on_the_day_of_birth() {
        assertFinds("V13", "marriages[0].eventDate", married(marriage(1, "21", BORN)));
    }

    @Test
    void v13_is_silent_on_a_later_day() {
        assertSilent("V13", marriedCard());
    }

    @Test
    void v14_asks_to_look_at_the_dates_again_and_leaves_no_trace() {
        CardContent card = married(marriage(1, "21", BORN.plusYears(20).minusDays(1)));
        Finding finding = assertFinds("V14", "marriages[0].eventDate", card);
        assertEquals(Severity.Q, finding.severity());
        assertFalse(finding.blocking());
        assertFalse(finding.kept());
        assertEquals(Map.of("V02", "01"), CardRules.confirmationsToKeep(Map.of("V14", "01", "V02", " 01 ", "V03", " ", "V46", "01")));
    }

    @Test
    void v14_asks_once_and_not_at_every_later_save() {
        CardContent card = married(marriage(1, "21", BORN.plusYears(20).minusDays(1)));
        before = card;
        assertSilent("V14", card);
    }

    @Test
    void v14_is_silent_from_the_twentieth_birthday() {
        assertSilent("V14", married(marriage(1, "21", BORN.plusYears(20))));
    }

    @Test
    void v15_a_marriage_on_top_of_a_marriage() {
        assertFinds("V15", "marriages[1].event", married(marriage(1, "21", LocalDate.of(2012, 1, 1)), marriage(2, "22", LocalDate.of(2015, 1, 1))));
        assertFinds("V15", "marriages[1].event", married(marriage(1, "40", LocalDate.of(2012, 1, 1)), marriage(2, "21", LocalDate.of(2015, 1, 1))));
        assertFinds("V15", "marriages[1].event", married(marriage(1, "30", LocalDate.of(2012, 1, 1)), marriage(2, "23", LocalDate.of(2015, 1, 1))));
        assertFinds("V15", "marriages[1].event", married(marriage(1, "30", LocalDate.of(2012, 1, 1)), marriage(2, "40", LocalDate.of(2015, 1, 1))));
    }

    @Test
    void v15_dates_that_run_backwards() {
        assertFinds("V15", "marriages[1].eventDate", married(marriage(1, "21", LocalDate.of(2012, 1, 1)), marriage(2, "40", LocalDate.of(2011, 1, 1))));
    }

    @Test
    void v15_is_silent_on_a_history_in_order() {
        assertSilent("V15", married(marriage(1, "21", LocalDate.of(2012, 1, 1)), marriage(2, "40", LocalDate.of(2013, 1, 1)), marriage(3, "22", LocalDate.of(2015, 1, 1))));
        assertSilent("V15", married(marriage(1, "22", LocalDate.of(2012, 1, 1))));
    }

    @Test
    void v15_a_month_only_event_lies_anywhere_in_its_month() {
        MarriageEvent monthOnly = new MarriageEvent(2L, 2, "40", LocalDate.of(2012, 1, 1), true, null);
        assertSilent("V15", married(marriage(1, "21", LocalDate.of(2012, 1, 15)), monthOnly));
        assertFinds("V15", "marriages[1].eventDate", married(marriage(1, "21", LocalDate.of(2012, 2, 1)), monthOnly));
    }

    @Test
    void v16_married_without_a_name_of_the_husband() {
        assertFalse(assertFinds("V16", "husband.name", with(marriedCard(), "husband", null)).blocking());
        assertFinds("V16", "husband.name", withHusband(marriedCard(), "name", " "));
    }

    @Test
    void v16_is_silent_when_he_is_named() {
        assertSilent("V16", marriedCard());
        assertSilent("V16", faultlessCard());
    }

    @Test
    void v17_unmarried_with_a_husband() {
        assertTrue(assertFinds("V17", "husband.name", withPerson(marriedCard(), "maritalStatus", "10")).blocking());
    }

    @Test
    void v17_is_silent_on_a_married_woman() {
        assertSilent("V17", marriedCard());
    }

    @Test
    void v18_divorced_or_widowed_with_an_open_husband_block() {
        assertFinds("V18", "husband.name", withPerson(marriedCard(), "maritalStatus", "40"));
        assertFinds("V18", "husband.name", withPerson(marriedCard(), "maritalStatus", "30"));
    }

    @Test
    void v18_is_silent_when_the_block_is_closed() {
        assertSilent("V18", with(withPerson(marriedCard(), "maritalStatus", "40"), "husband", null));
    }

    @Test
    void v19_husbands_number_of_a_woman() {
        assertFinds("V19", "husband.idNumber", withHusband(marriedCard(), "idNumber", numberOf(HIS_BIRTH, 2)));
    }

    @Test
    void v19_is_silent_on_the_number_of_a_man() {
        assertSilent("V19", marriedCard());
    }

    @Test
    void v20_more_than_thirty_years_between_them() {
        assertFinds("V20", "husband.birthDate", withHusband(marriedCard(), "birthDate", BORN.minusYears(30).minusDays(1)));
        assertFinds("V20", "husband.birthDate", withHusband(marriedCard(), "birthDate", BORN.plusYears(30).plusDays(1)));
    }

    @Test
    void v20_is_silent_on_thirty_years() {
        assertSilent("V20", withHusband(marriedCard(), "birthDate", BORN.minusYears(30)));
    }

    @Test
    void v21_the_same_number() {
        assertFinds("V21", "husband.idNumber", withHusband(marriedCard(), "idNumber", " " + HER_NUMBER));
    }

    @Test
    void v21_is_silent_on_two_numbers() {
        assertSilent("V21", marriedCard());
    }

    @Test
    void v22_husband_on_another_case() {
        facts.husbandOnOtherCase = marriedCard().husband().idNumber();
        Finding finding = assertFinds("V22", "husband.idNumber", marriedCard());
        assertEquals(Severity.D, finding.severity());
        assertTrue(finding.blocking());
        assertFalse(assertFinds("V22", "husband.idNumber", confirmed(marriedCard(), "V22", "01")).blocking());
    }

    @Test
    void v22_is_silent_when_no_other_case_names_him() {
        assertSilent("V22", marriedCard());
    }
}
