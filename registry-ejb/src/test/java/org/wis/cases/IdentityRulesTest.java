package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.cases.CardFixture.BORN;
import static org.wis.cases.CardFixture.HER_NUMBER;
import static org.wis.cases.CardFixture.TODAY;
import static org.wis.cases.CardFixture.child;
import static org.wis.cases.CardFixture.confirmed;
import static org.wis.cases.CardFixture.faultlessCard;
import static org.wis.cases.CardFixture.marriedCard;
import static org.wis.cases.CardFixture.numberOf;
import static org.wis.cases.CardFixture.with;
import static org.wis.cases.CardFixture.withAdministrative;
import static org.wis.cases.CardFixture.withHusband;
import static org.wis.cases.CardFixture.withPerson;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.codes.CheckDigit;

class IdentityRulesTest extends RuleTest {

    private static final String WRONG_CHECK = "990102199001010024";

    @Test
    void v01_a_wrong_check_digit_is_an_error() {
        Finding finding = assertFinds("V01", "person.idNumber", withPerson(faultlessCard(), "idNumber", WRONG_CHECK));
        assertEquals(Severity.E, finding.severity());
        assertTrue(finding.blocking());
    }

    @Test
    void v01_is_a_doubt_that_blocks_nothing_when_the_document_itself_is_registered_wrongly() {
        CardContent card = withPerson(withPerson(faultlessCard(), "idNumber", WRONG_CHECK), "idReason", "08");
        Finding finding = assertFinds("V01", "person.idNumber", card);
        assertEquals(Severity.Q, finding.severity());
        assertFalse(finding.blocking());
    }

    @Test
    void v01_another_reason_does_not_excuse_it() {
        assertTrue(assertFinds("V01", "person.idNumber", withPerson(withPerson(faultlessCard(), "idNumber", WRONG_CHECK), "idReason", "01")).blocking());
    }

    @Test
    void v01_looks_at_the_numbers_of_husband_and_children_too() {
        assertFinds("V01", "husband.idNumber", withHusband(marriedCard(), "idNumber", WRONG_CHECK));
        CardContent card = with(faultlessCard(), "children", List.of(with(child("李一", LocalDate.of(2015, 6, 1)), "idNumber", WRONG_CHECK)));
        assertFinds("V01", "children[0].idNumber", card);
        assertFalse(assertFinds("V01", "children[0].idNumber", confirmed(card, "V01", "08")).blocking());
        assertTrue(assertFinds("V01", "children[0].idNumber", confirmed(card, "V01", "01")).blocking());
    }

    @Test
    void v01_is_silent_on_a_faultless_number_and_on_another_document() {
        assertSilent("V01", faultlessCard());
        assertSilent("V01", withPerson(withPerson(faultlessCard(), "idType", "03"), "idNumber", "E12345678"));
    }

    @Test
    void v02_birth_date_differs_from_the_number() {
        Finding finding = assertFinds("V02", "person.birthDate", withPerson(faultlessCard(), "birthDate", BORN.plusDays(1)));
        assertEquals(List.of("1990-01-01"), finding.operands());
        assertTrue(finding.blocking());
    }

    @Test
    void v02_a_reason_answers_it() {
        assertFalse(assertFinds("V02", "person.birthDate", confirmed(withPerson(faultlessCard(), "birthDate", BORN.plusDays(1)), "V02", "01")).blocking());
    }

    @Test
    void v02_is_silent_when_they_agree() {
        assertSilent("V02", faultlessCard());
    }

    @Test
    void v03_number_of_a_man() {
        assertFinds("V03", "person.idNumber", withPerson(faultlessCard(), "idNumber", numberOf(BORN, 1)));
    }

    @Test
    void v03_is_silent_on_the_number_of_a_woman() {
        assertSilent("V03", faultlessCard());
    }

    @Test
    void v04_unknown_address_code() {
        facts.addressCodeKnown = false;
        assertEquals(List.of("990102"), assertFinds("V04", "person.idNumber", faultlessCard()).operands());
    }

    @Test
    void v04_is_silent_on_a_known_one() {
        assertSilent("V04", faultlessCard());
    }

    @Test
    void v04_is_silent_on_a_code_abolished_since() {
        facts.addressCodeKnown = false;
        String body = "110224" + "19900101" + "002";
        assertSilent("V04", withPerson(faultlessCard(), "idNumber", body + CheckDigit.mod11x2(body)));
    }

    @Test
    void v05_document_on_another_case() {
        facts.numberOnOtherCase = HER_NUMBER;
        Finding finding = assertFinds("V05", "person.idNumber", withPerson(faultlessCard(), "idNumber", " ９90102199001010023"));
        assertEquals(List.of(FakeFacts.OTHER.value()), finding.operands());
        assertTrue(finding.blocking());
    }

    @Test
    void v05_is_silent_when_no_other_case_has_it() {
        facts.numberOnOtherCase = numberOf(BORN, 4);
        assertSilent("V05", faultlessCard());
    }

    @Test
    void v06_outside_15_to_49_at_entry() {
        LocalDate entered = LocalDate.of(2020, 5, 6);
        assertFinds("V06", "person.birthDate", withPerson(faultlessCard(), "birthDate", entered.minusYears(15).plusDays(1)));
        assertFinds("V06", "person.birthDate", withPerson(faultlessCard(), "birthDate", entered.minusYears(50)));
        assertFinds("V06", "person.birthDate", withAdministrative(withPerson(faultlessCard(), "birthDate", TODAY.plusDays(1)), "enteredOn", null));
    }

    @Test
    void v06_the_fifteenth_birthday_and_the_day_before_the_fiftieth_are_in() {
        LocalDate entered = LocalDate.of(2020, 5, 6);
        assertSilent("V06", withPerson(faultlessCard(), "birthDate", entered.minusYears(15)));
        assertSilent("V06", withPerson(faultlessCard(), "birthDate", entered.minusYears(50).plusDays(1)));
    }

    @Test
    void v07_old_number_on_a_new_card() {
        before = null;
        CardContent card = withPerson(faultlessCard(), "idNumber", "990102900101002");
        assertFinds("V07", "person.idNumber", card);
        assertSilent("V01", card);
    }

    @Test
    void v07_is_silent_on_a_card_that_has_the_old_number_already() {
        assertSilent("V07", withPerson(faultlessCard(), "idNumber", "990102900101002"));
    }

    @Test
    void v08_unusual_name() {
        for (String name : List.of("王", "王 小梅", "王2", "Mary")) {
            assertFinds("V08", "person.name", withPerson(faultlessCard(), "name", name));
        }
    }

    @Test
    void v08_is_silent_on_ethnic_and_rare_names() {
        assertSilent("V08", withPerson(faultlessCard(), "name", "古丽巴哈尔·买买提"));
        assertSilent("V08", withPerson(faultlessCard(), "name", "𠮷田"));
    }

    @Test
    void v09_each_missing_field_is_named() {
        CardContent card = withPerson(withPerson(withPerson(faultlessCard(), "name", " "), "birthDate", null), "maritalStatus", null);
        card = withAdministrative(card, "managingDivision", null);
        assertEquals(List.of("person.name", "person.birthDate", "administrative.managingDivision", "person.maritalStatus"),
                findings("V09", card).stream().map(Finding::field).toList());
        assertFalse(findings("V09", card).get(0).blocking());
    }

    @Test
    void v09_is_silent_on_a_full_card() {
        assertSilent("V09", faultlessCard());
    }

    @Test
    void v10_neither_number_nor_reason() {
        assertFinds("V10", "person.idReason", withPerson(withPerson(faultlessCard(), "idType", "00"), "idNumber", null));
    }

    @Test
    void v10_is_silent_with_a_reason() {
        assertSilent("V10", withPerson(withPerson(withPerson(faultlessCard(), "idType", "00"), "idNumber", null), "idReason", "01"));
    }
}
