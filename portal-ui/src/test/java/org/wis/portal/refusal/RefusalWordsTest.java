package org.wis.portal.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.account.AccountRefusal;
import org.wis.gate.EntryRefused;
import org.wis.gate.GateReason;
import org.wis.gate.GateReason.Fixer;
import org.wis.gate.GateRefusal;
import org.wis.gate.Refused;
import org.wis.portal.Language;
import org.wis.portal.Words;

class RefusalWordsTest {

    private final RefusalWords words = new RefusalWords(new Words(), new Contacts() {
        @Override
        public String line(Fixer fixer, String separator) {
            return fixer == Fixer.PROVINCE ? "0999-1" : "";
        }
    }, new CardReading() {
        @Override
        public boolean isPossible() {
            return reading;
        }
    });
    private boolean reading = true;

    @Test
    void an_entry_refusal_tells_every_reason_in_the_order_given() {
        EntryRefused refused = new EntryRefused(List.of(new GateReason(GateRefusal.SECOND_FACTOR_REQUIRED, "", Fixer.SELF, List.of()),
                new GateReason(GateRefusal.CERTIFICATE_SUSPENDED, "30", Fixer.PROVINCE, List.of("省证〔2026〕8号"))));
        Explanation told = words.explain(refused, Language.ZH);
        assertEquals(List.of("SECOND_FACTOR_REQUIRED", "CERTIFICATE_SUSPENDED"), told.reasons().stream().map(Explanation.Reason::code).toList());
        assertEquals("/registry/second-factor.xhtml", told.reasons().get(0).link());
        assertTrue(told.reasons().get(1).law().contains("三十") || told.reasons().get(1).law().contains("30"), told.reasons().get(1).law());
        assertFalse(told.reasons().get(1).who().isBlank());
        assertEquals("0999-1", told.reasons().get(1).contact());
    }

    @Test
    void who_is_suspended_is_told_less_than_who_has_lapsed() {
        Explanation suspended = words.explain("", List.of(new GateReason(GateRefusal.CERTIFICATE_SUSPENDED, "30", Fixer.PROVINCE, List.of("8"))), Language.EN);
        Explanation lapsed = words.explain("", List.of(new GateReason(GateRefusal.CERTIFICATE_EXPIRED, "30", Fixer.PROVINCE, List.of("2026-03-01"))), Language.EN);
        assertTrue(suspended.stillWorks().stream().noneMatch(works -> works.contains("cases")), suspended.stillWorks().toString());
        assertTrue(lapsed.stillWorks().stream().anyMatch(works -> works.contains("cases")), lapsed.stillWorks().toString());
    }

    @Test
    void what_the_gate_refuses_too_is_not_offered() {
        reading = false;
        Explanation lapsed = words.explain("", List.of(new GateReason(GateRefusal.CERTIFICATE_EXPIRED, "30", Fixer.PROVINCE, List.of("2026-03-01"))), Language.EN);
        assertTrue(lapsed.stillWorks().stream().noneMatch(works -> works.contains("cases")), lapsed.stillWorks().toString());
    }

    @Test
    void a_plain_refusal_is_one_sentence_with_its_operands() {
        Explanation told = words.explain(new Refused(AccountRefusal.PASSWORD_TOO_SHORT, 10), Language.EN);
        assertTrue(told.headline().contains("10"), told.headline());
        assertTrue(told.reasons().isEmpty());
    }
}
