package org.wis.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The circumstances of a check.
 *
 * @param today   official date
 * @param profile whether the fictitious prefix of identity numbers is admitted
 * @param limits  the numbers of the rules in force on that day
 * @param facts   what the registry knows beyond the card
 * @param before  the card as it stood before the change; null when it is opened
 */
public record RuleContext(LocalDate today, IdNumberProfile profile, RuleLimits limits, RegistryFacts facts, CardContent before) {

    /** Everything but the card before is given. */
    public RuleContext {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(facts, "facts");
    }

    /** Whether the card is opened now. */
    boolean opening() {
        return before == null;
    }

    /** Whether this very line stood on the card before, unchanged. */
    <T> boolean untouched(T line, Function<CardContent, List<T>> group) {
        return before != null && group.apply(before).contains(line);
    }
}
