package org.wis.gate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The account: in use, one real person behind it, its password its own, the second factor given, the role held. */
final class AccountRules {

    /** What an account may do before the initial password is changed. */
    private static final Set<Action> WITH_INITIAL_PASSWORD = EnumSet.of(Action.SIGN_OUT, Action.CHANGE_OWN_PASSWORD, Action.READ_OWN_STANDING);

    static final Rule IN_USE = new Rule("G01", AccountRules::inUse);
    static final Rule PERSON = new Rule("G01", AccountRules::person);
    static final Rule OWN_PASSWORD = new Rule("G01", AccountRules::ownPassword);
    static final Rule SECOND_FACTOR = new Rule("G02", AccountRules::secondFactor);
    static final Rule ROLE = new Rule("role", AccountRules::role);

    /** For what concerns oneself. */
    static final List<Rule> OWN = List.of(IN_USE, OWN_PASSWORD);

    private AccountRules() {
    }

    private static void inUse(Circumstances c, Findings findings) {
        Facts.Account account = c.facts().account();
        boolean locked = account.lockedUntil() != null && account.lockedUntil().isAfter(c.at());
        if ((account.disabled() || locked) && c.action() != Action.SIGN_OUT) {
            findings.refuse(GateRefusal.ACCOUNT_DISABLED);
        }
    }

    private static void person(Circumstances c, Findings findings) {
        if (c.facts().account().staffId() == null && !findings.has(GateRefusal.ACCOUNT_DISABLED)) {
            findings.refuse(GateRefusal.ACCOUNT_DISABLED);
        }
    }

    private static void ownPassword(Circumstances c, Findings findings) {
        if (c.facts().account().mustChange() && !WITH_INITIAL_PASSWORD.contains(c.action())) {
            findings.refuse(GateRefusal.PASSWORD_CHANGE_REQUIRED);
        }
    }

    private static void secondFactor(Circumstances c, Findings findings) {
        if (!c.facts().account().secondFactor()) {
            findings.refuse(GateRefusal.SECOND_FACTOR_REQUIRED);
        }
    }

    private static void role(Circumstances c, Findings findings) {
        if (Collections.disjoint(c.facts().account().roles(), c.requirement().roles())) {
            findings.refuse(GateRefusal.ROLE_MISSING);
        }
    }
}
