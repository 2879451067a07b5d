package org.wis.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordService;
import org.wis.gate.Refused;

/** Hashes and judges passwords. Hashes are argon2id with their parameters in the text. */
@ApplicationScoped
class Passwords {

    private final PasswordService service = new DefaultPasswordService();
    private volatile String decoy;

    String hash(String password) {
        return service.encryptPassword(password);
    }

    boolean matches(String password, String hash) {
        return service.passwordsMatch(password, hash);
    }

    /** Takes the time of a real check, so that an unknown name answers no faster than a wrong password. */
    void pretend(String password) {
        if (decoy == null) {
            decoy = hash("decoy");
        }
        matches(password, decoy);
    }

    /** @throws Refused when the password does not meet the rules */
    void require(String password, String username, AccountRules.Numbers rules) {
        if (password.length() < rules.length()) {
            throw new Refused(AccountRefusal.PASSWORD_TOO_SHORT, rules.length());
        }
        if (classes(password) < rules.classes()) {
            throw new Refused(AccountRefusal.PASSWORD_TOO_SIMPLE, rules.classes());
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw new Refused(AccountRefusal.PASSWORD_HOLDS_NAME);
        }
    }

    static int classes(String password) {
        boolean lower = password.chars().anyMatch(Character::isLowerCase);
        boolean upper = password.chars().anyMatch(Character::isUpperCase);
        boolean digit = password.chars().anyMatch(Character::isDigit);
        boolean other = password.chars().anyMatch(c -> !Character.isLowerCase(c) && !Character.isUpperCase(c) && !Character.isDigit(c));
        return (lower ? 1 : 0) + (upper ? 1 : 0) + (digit ? 1 : 0) + (other ? 1 : 0);
    }
}
