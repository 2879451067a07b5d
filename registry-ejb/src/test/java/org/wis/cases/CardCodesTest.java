package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.cases.CardFixture.TODAY;
import static org.wis.cases.CardFixture.child;
import static org.wis.cases.CardFixture.faultlessCard;
import static org.wis.cases.CardFixture.marriedCard;
import static org.wis.cases.CardFixture.method;
import static org.wis.cases.CardFixture.ongoing;
import static org.wis.cases.CardFixture.service;
import static org.wis.cases.CardFixture.with;
import static org.wis.cases.CardFixture.withPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wis.codes.CodeRefusal;
import org.wis.codes.CodeSystem;
import org.wis.codes.KnownCodes;
import org.wis.gate.Refused;

class CardCodesTest {

    private final Set<CodeSystem> asked = new TreeSet<>();
    private final CardCodes codes = new CardCodes(new KnownCodes() {
        @Override
        public void requireKnown(CodeSystem system, String code, LocalDate day) {
            asked.add(system);
            if (code.equals("77")) {
                throw new Refused(CodeRefusal.CODE_UNKNOWN, system.name(), code);
            }
        }
    });

    @Test
    void an_unknown_code_is_refused_wherever_it_stands() {
        List<CardContent> cards = List.of(
                withPerson(faultlessCard(), "ethnicity", "77"),
                with(faultlessCard(), "children", List.of(with(child("李一", TODAY), "relation", "77"))),
                with(faultlessCard(), "pregnancies", List.of(with(ongoing(TODAY), "outcome", "77"))),
                with(faultlessCard(), "contraception", List.of(method("77", null))),
                with(faultlessCard(), "services", List.of(with(service(TODAY, null), "serviceCode", "77"))));
        cards.forEach(card -> assertEquals("77", assertThrows(Refused.class, () -> codes.requireKnown(card, null, TODAY)).operands().get(1)));
    }

    @Test
    void known_codes_pass_and_each_is_asked_of_its_table() {
        assertDoesNotThrow(() -> codes.requireKnown(marriedCard(), null, TODAY));
        assertTrue(asked.containsAll(Set.of(CodeSystem.ETHNIC_GROUP, CodeSystem.ID_TYPE, CodeSystem.MARITAL_STATUS, CodeSystem.MARRIAGE_EVENT,
                CodeSystem.YES_NO_UNKNOWN, CodeSystem.RESIDENCE_TYPE, CodeSystem.ENTRY_REASON, CodeSystem.DATA_SOURCE, CodeSystem.CONTACT)));
    }

    @Test
    void a_code_that_stood_on_the_card_may_stay_after_it_was_retired() {
        CardContent old = withPerson(faultlessCard(), "ethnicity", "77");
        assertDoesNotThrow(() -> codes.requireKnown(withPerson(old, "name", "王大梅"), old, TODAY));
    }
}
