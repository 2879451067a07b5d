package org.wis.account;

import java.time.LocalDateTime;
import java.util.Set;
import org.wis.gate.Role;

/**
 * An account as the security administrator sees it: no password, no secret, no data of women.
 *
 * @param id             number
 * @param username       sign-in name
 * @param staffId        the person behind it; null for a technical account
 * @param roles          roles
 * @param lockedUntil    end of a lock; null when not locked
 * @param disabledReason why it is disabled; null when it is not
 * @param secondFactor   whether a second factor is set up
 * @param demo           whether it belongs to the demo
 */
public record AccountView(long id, String username, Long staffId, Set<Role> roles, LocalDateTime lockedUntil, String disabledReason, boolean secondFactor,
        boolean demo) {

    static AccountView of(Account account) {
        return new AccountView(account.id(), account.username(), account.staffId(), account.roles(), account.lockedUntil(),
                account.isDisabled() ? account.disabledReason() : null, account.hasSecondFactor(), account.isDemo());
    }
}
