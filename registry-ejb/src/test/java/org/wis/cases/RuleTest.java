package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wis.cases.CardFixture.LIMITS;
import static org.wis.cases.CardFixture.TODAY;

import java.util.List;

/** Asks one rule about one card. */
abstract class RuleTest {

    final FakeFacts facts = new FakeFacts();
    /** The card before the change; null for a card that is opened. */
    CardContent before = CardFixture.faultlessCard();

    final List<Finding> findings(String rule, CardContent card) {
        return CardRules.check(card, context()).stream().filter(finding -> finding.code().equals(rule)).toList();
    }

    final Finding assertFinds(String rule, String field, CardContent card) {
        List<Finding> found = findings(rule, card);
        assertEquals(List.of(field), found.stream().map(Finding::field).toList(), rule);
        return found.get(0);
    }

    final void assertSilent(String rule, CardContent card) {
        assertEquals(List.of(), findings(rule, card), rule);
    }

    final RuleContext context() {
        return new RuleContext(TODAY, IdNumberProfile.DEMO, LIMITS, facts, before);
    }
}
