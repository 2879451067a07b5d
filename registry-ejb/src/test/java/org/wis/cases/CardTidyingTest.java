package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.wis.cases.CardFixture.faultlessCard;
import static org.wis.cases.CardFixture.with;
import static org.wis.cases.CardFixture.withAdministrative;
import static org.wis.cases.CardFixture.withPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wis.gate.Refused;

class CardTidyingTest {

    @Test
    void a_faultless_card_stays_as_it_is() {
        assertEquals(faultlessCard(), CardTidying.tidy(faultlessCard()));
    }

    @Test
    void blanks_around_texts_are_dropped_and_empty_texts_are_no_value() {
        CardContent tidied = CardTidying.tidy(withPerson(withPerson(faultlessCard(), "name", " 王小梅 "), "formerName", "  "));
        assertEquals("王小梅", tidied.person().name());
        assertNull(tidied.person().formerName());
    }

    @Test
    void identity_numbers_get_their_normal_form() {
        assertEquals("11010519491231002X", CardTidying.tidy(withPerson(faultlessCard(), "idNumber", "１１0105 19491231002x")).person().idNumber());
    }

    @Test
    void a_text_too_long_is_refused_with_its_field() {
        Refused refused = assertThrows(Refused.class,
                () -> CardTidying.tidy(with(faultlessCard(), "residence", with(faultlessCard().residence(), "residenceAddress", "村".repeat(101)))));
        assertEquals(CaseRefusal.TEXT_TOO_LONG, refused.code());
        assertEquals(List.of("residence.residenceAddress", 100), refused.operands());
    }

    @Test
    void a_rare_character_of_a_name_counts_as_one_and_is_kept() {
        String rare = new String(Character.toChars(0x20BB7)).repeat(50);
        assertEquals(rare, CardTidying.tidy(withPerson(faultlessCard(), "name", rare)).person().name());
    }

    @Test
    void a_pictogram_in_a_name_or_an_address_is_refused() {
        assertEquals(ValueRefusal.NAME_SYMBOL, refusal(withPerson(faultlessCard(), "name", "王\uD83D\uDE00")));
        assertEquals(CaseRefusal.TEXT_CHARACTER,
                refusal(with(faultlessCard(), "residence", with(faultlessCard().residence(), "residenceAddress", "一组\uD83C\uDFE0"))));
    }

    @Test
    void a_control_character_is_refused_so_that_no_value_can_pass_for_two() {
        assertEquals(CaseRefusal.TEXT_CHARACTER, refusal(withPerson(faultlessCard(), "phone", "138\u001F0")));
        assertEquals(CaseRefusal.TEXT_CHARACTER, refusal(with(faultlessCard(), "confirmations", Map.of("V02", "核对\t过"))));
    }

    @Test
    void what_a_row_cannot_do_without_is_asked_for() {
        assertEquals(CaseRefusal.VALUE_MISSING, refusal(withPerson(faultlessCard(), "name", " ")));
        assertEquals(CaseRefusal.VALUE_MISSING, refusal(withAdministrative(faultlessCard(), "dataSource", null)));
        assertEquals(CaseRefusal.VALUE_MISSING, refusal(with(faultlessCard(), "residence", null)));
        assertEquals(CaseRefusal.VALUE_MISSING, refusal(with(faultlessCard(), "consents", List.of(new Consent(null, "C2", "1", null, null)))));
    }

    @Test
    void an_empty_reason_is_no_confirmation() {
        assertEquals(Map.of(), CardTidying.tidy(with(faultlessCard(), "confirmations", Map.of("V02", " "))).confirmations());
    }

    @Test
    void lines_are_tidied_like_the_rest() {
        ServiceRecord service = new ServiceRecord(null, "R01", LocalDate.of(2026, 1, 1), null, null, " ", null, null, " 咨询 ");
        assertEquals("咨询", CardTidying.tidyLine("services", ServiceRecord.class, service).note());
        assertNull(CardTidying.tidyLine("services", ServiceRecord.class, service).providerType());
    }

    private static Object refusal(CardContent card) {
        return assertThrows(Refused.class, () -> CardTidying.tidy(card)).code();
    }
}
