package org.wis.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The validation catalogue of a card: rules V01 to V55 as far as they need neither a monthly report nor a partner's file. Those that do (V48, V54, V56 to V60)
 * belong to reporting and exchange.
 */
public final class CardRules {

    /** Every rule, in the order of the catalogue. */
    static final List<CardRule> ALL = Stream.of(IdentityRules.ALL, MarriageRules.ALL, ChildRules.ALL, PregnancyRules.ALL, PrivacyRules.ALL, RegistrationRules.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(CardRule::code))
            .toList();

    private static final Set<String> CONFIRMABLE = ALL.stream().filter(CardRule::confirmable).map(CardRule::code).collect(Collectors.toUnmodifiableSet());
    private static final String ID_FAULT = "V01";

    private CardRules() {
    }

    /**
     * Everything the rules find, in the order of the catalogue, errors of one rule in the order of the card.
     *
     * @param content the card as it is to be written, never null
     * @param context the circumstances, never null
     */
    public static List<Finding> check(CardContent content, RuleContext context) {
        return ALL.stream().flatMap(rule -> rule.findings(content, context).stream()).toList();
    }

    /**
     * The confirmations that may stand on a card: those of rules that ask a reason. What is only a prompt leaves no trace.
     *
     * @param confirmations rule to reason, as typed
     * @return a copy without the others and without empty reasons
     */
    public static Map<String, String> confirmationsToKeep(Map<String, String> confirmations) {
        return confirmations.entrySet().stream()
                .filter(entry -> CONFIRMABLE.contains(entry.getKey()) || ID_FAULT.equals(entry.getKey()))
                .filter(entry -> CardCode.given(entry.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().strip()));
    }

    /** The codes of all rules, for pages that list them. */
    public static List<String> codes() {
        return ALL.stream().map(CardRule::code).distinct().toList();
    }
}
