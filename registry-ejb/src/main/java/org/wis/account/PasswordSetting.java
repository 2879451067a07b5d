package org.wis.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/** Sets a password under the rules of the day and remembers it. */
@Dependent
class PasswordSetting {

    @Inject
    private Accounts accounts;
    @Inject
    private AccountRules rules;
    @Inject
    private Passwords passwords;
    @Inject
    private OfficialTime time;

    /** @throws Refused when the password does not meet the rules or was used before */
    void set(Account account, String password, boolean initial) {
        LocalDateTime now = time.now();
        AccountRules.Numbers numbers = rules.on(now.toLocalDate());
        passwords.require(password, account.username(), numbers);
        for (String used : accounts.lastPasswords(account.id(), numbers.history())) {
            if (passwords.matches(password, used)) {
                throw new Refused(AccountRefusal.PASSWORD_USED_BEFORE, numbers.history());
            }
        }
        String hash = passwords.hash(password);
        account.setPassword(hash, now, initial);
        accounts.remember(new PasswordHistory(account.id(), hash, now));
    }
}
