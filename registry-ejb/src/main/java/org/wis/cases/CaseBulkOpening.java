package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.CurrentMandate;
import org.wis.gate.Does;
import org.wis.gate.Mandate;
import org.wis.gate.On;
import org.wis.gate.Refused;

/** Opens many cards in one transaction under one mandate: for imports, and for the generator of made-up data. The same rules hold as for a single card. */
@Stateless
public class CaseBulkOpening {

    /** A transaction holds the operator's credential, so it is kept short. */
    private static final int MOST_CARDS = 1000;

    @Inject
    private Cases cases;
    @Inject
    private CardLines lines;
    @Inject
    private CardChecks checks;
    @Inject
    private CaseLookups lookups;
    @Inject
    private CardSeal seal;
    @Inject
    private Villages villages;
    @Inject
    private CurrentMandate mandate;
    @Inject
    private AuditTrail audit;

    /**
     * Opens the cards that the rules let pass; the others are told by their place in the list.
     *
     * @param unit  township or county in whose villages the cards are kept; each card names its village
     * @param given the cards, at most 1000
     * @return one line for each card, in order
     * @throws Refused TOO_MANY_CARDS, OUTSIDE_OWN_DIVISIONS, NOT_A_VILLAGE, VILLAGE_UNKNOWN; TEXT_TOO_LONG, TEXT_CHARACTER, VALUE_MISSING, CODE_UNKNOWN for a
     *                 card that no column can take: nothing is written then
     */
    @Does(Action.OPEN_CASES_IN_BULK)
    public List<BulkLine> open(@On DivisionCode unit, List<CardContent> given) {
        if (given.size() > MOST_CARDS) {
            throw new Refused(CaseRefusal.TOO_MANY_CARDS, MOST_CARDS);
        }
        Mandate permitted = mandate.get();
        List<CardContent> cards = given.stream().map(card -> CardDraft.of(card, village(card, unit), permitted.openedAt().toLocalDate())).toList();
        Set<DivisionCode> kept = cards.stream().map(card -> card.administrative().managingDivision()).collect(Collectors.toSet());
        kept.forEach(villages::require);
        BulkFacts facts = new BulkFacts(cards, lookups, seal);
        RuleContext context = checks.context(facts, null);
        List<BulkLine> outcome = new ArrayList<>();
        for (CardContent card : cards) {
            checks.requireCodes(card, null);
            List<Finding> findings = CardRules.check(card, context);
            outcome.add(new BulkLine(outcome.size(), findings.stream().anyMatch(Finding::blocking) ? null : opened(card, facts, permitted), findings));
        }
        cases.write();
        cases.letGo();
        long opened = outcome.stream().filter(BulkLine::opened).count();
        audit.record(AuditKind.WRITE, Action.OPEN_CASES_IN_BULK.name(), unit.value(), opened + " of " + cards.size());
        return outcome;
    }

    private CaseNumber opened(CardContent card, BulkFacts facts, Mandate permitted) {
        RegistryCase opened = RegistryCase.open(card, seal, permitted);
        cases.add(opened, permitted);
        lines.begin(opened, card, permitted);
        facts.opened(card, opened.number());
        return opened.number();
    }

    private static DivisionCode village(CardContent card, DivisionCode unit) {
        DivisionCode village = card.administrative() == null ? null : card.administrative().managingDivision();
        if (village == null) {
            throw new Refused(CaseRefusal.VALUE_MISSING, "administrative.managingDivision");
        }
        if (!unit.contains(village)) {
            throw new Refused(CaseRefusal.OUTSIDE_OWN_DIVISIONS, village.display());
        }
        return village;
    }
}
