package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wis.time.OfficialTime;

/** Runs the rules of validation before a card is written. */
@Dependent
class CardChecks {

    @Inject
    private CaseLookups lookups;
    @Inject
    private RuleLimitsToday limits;
    @Inject
    private CardCodes codes;
    @Inject
    private OfficialTime time;
    @Inject
    @ConfigProperty(name = "wis.mode", defaultValue = "production")
    private String mode;

    /**
     * What the rules find on the card, none of it in the way of writing.
     *
     * @param content the card as it is to be written
     * @param stored  as it stands; null when it is opened
     * @throws CardRefused           when something is in the way
     * @throws org.wis.gate.Refused CODE_UNKNOWN
     */
    List<Finding> require(CardContent content, StoredCard stored) {
        codes.requireKnown(content, stored == null ? null : stored.content(), time.today());
        RuleContext context = context(new CardFacts(lookups, stored), stored == null ? null : stored.content());
        List<Finding> findings = CardRules.check(content, context);
        if (findings.stream().anyMatch(Finding::blocking)) {
            throw new CardRefused(findings);
        }
        return findings;
    }

    /** Refuses codes that their tables do not have. @param before the card as it stands; null for a new one. @throws org.wis.gate.Refused CODE_UNKNOWN */
    void requireCodes(CardContent card, CardContent before) {
        codes.requireKnown(card, before, time.today());
    }

    /** The circumstances of a check today. */
    RuleContext context(RegistryFacts facts, CardContent before) {
        LocalDate today = time.today();
        return new RuleContext(today, "demo".equals(mode) ? IdNumberProfile.DEMO : IdNumberProfile.REAL, limits.on(today), facts, before);
    }

    /** The content with only those confirmations that may stand on a card. */
    static CardContent withKeptConfirmations(CardContent card) {
        return new CardContent(card.administrative(), card.person(), card.residence(), card.marriages(), card.husband(), card.children(), card.pregnancies(),
                card.contraception(), card.services(), card.floating(), card.benefits(), card.consents(), CardRules.confirmationsToKeep(card.confirmations()));
    }
}
