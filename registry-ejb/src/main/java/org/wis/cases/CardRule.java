package org.wis.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One rule of the catalogue: a code, a severity and a check. Rules are named values; they know no store and change nothing.
 */
final class CardRule {

    /** Looks at a card and reports each place where the rule is broken. */
    interface Check {
        void run(CardContent card, RuleContext context, Report report);
    }

    /** Takes what a check found. */
    interface Report {
        void at(String field, Object... operands);
    }

    private enum Answer { ON_THE_CARD, NONE_AND_NOT_KEPT, BY_REASON }

    private final String code;
    private final Severity severity;
    private final Answer answer;
    private final Check check;

    private CardRule(String code, Severity severity, Answer answer, Check check) {
        this.code = Objects.requireNonNull(code);
        this.severity = Objects.requireNonNull(severity);
        this.answer = answer;
        this.check = Objects.requireNonNull(check);
    }

    /** An error: the card cannot be written. */
    static CardRule error(String code, Check check) {
        return new CardRule(code, Severity.E, Answer.BY_REASON, check);
    }

    /** A doubt, to be corrected or confirmed with a reason. */
    static CardRule doubt(String code, Check check) {
        return new CardRule(code, Severity.Q, Answer.BY_REASON, check);
    }

    /** A doubt whose reason stands on the card already. */
    static CardRule explained(String code, Check check) {
        return new CardRule(code, Severity.Q, Answer.ON_THE_CARD, check);
    }

    /** A doubt that is only shown: it asks no reason and is neither stored nor counted. */
    static CardRule prompt(String code, Check check) {
        return new CardRule(code, Severity.Q, Answer.NONE_AND_NOT_KEPT, check);
    }

    /** A gap. */
    static CardRule omission(String code, Check check) {
        return new CardRule(code, Severity.O, Answer.BY_REASON, check);
    }

    /** A possible duplicate, to be resolved or confirmed with a reason. */
    static CardRule duplicate(String code, Check check) {
        return new CardRule(code, Severity.D, Answer.BY_REASON, check);
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    /** Whether a confirmation of this rule may stand on a card. */
    boolean confirmable() {
        return (severity == Severity.Q || severity == Severity.D) && answer == Answer.BY_REASON;
    }

    List<Finding> findings(CardContent card, RuleContext context) {
        boolean answered = answer != Answer.BY_REASON || isGiven(card.confirmations().get(code));
        List<Finding> found = new ArrayList<>();
        check.run(card, context, (field, operands) ->
                found.add(new Finding(code, severity, field, List.of(operands), answered, answer != Answer.NONE_AND_NOT_KEPT)));
        return found;
    }

    private static boolean isGiven(String reason) {
        return reason != null && !reason.isBlank();
    }
}
