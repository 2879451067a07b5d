package org.wis.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.Identity;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.gate.Role;
import org.wis.time.OfficialTime;

/** Work of the security administrator: making, disabling and unlocking accounts. She sees no data and cannot change her own account. */
@Stateless
public class AccountManaging {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");

    @Inject
    private Accounts accounts;
    @Inject
    private PasswordSetting setting;
    @Inject
    private Credentials credentials;
    @Inject
    private Identity identity;
    @Inject
    private AuditTrail audit;
    @Inject
    private OfficialTime time;

    /** Accounts whose name begins so, in order, from behind the name given; at most limit. */
    @Reads(Action.MANAGE_ACCOUNTS)
    public List<AccountView> list(String prefix, String after, int limit) {
        return accounts.startingWith(prefix, after, limit).stream().map(AccountView::of).toList();
    }

    /**
     * Makes an account with an initial password that must be changed at the first sign-in.
     *
     * @throws Refused USERNAME_MALFORMED, USERNAME_TAKEN, PERSON_HAS_ACCOUNT or a rule of passwords
     */
    @Does(Action.MANAGE_ACCOUNTS)
    public AccountView open(String username, Long staffId, Set<Role> roles, String initialPassword) {
        if (!NAME.matcher(username).matches()) {
            throw new Refused(AccountRefusal.USERNAME_MALFORMED, username);
        }
        if (accounts.find(username).isPresent()) {
            throw new Refused(AccountRefusal.USERNAME_TAKEN, username);
        }
        if (staffId != null && accounts.personHasAccount(staffId)) {
            throw new Refused(AccountRefusal.PERSON_HAS_ACCOUNT);
        }
        Account account = new Account(username, staffId, roles, false);
        account.setPassword("", time.now(), true);
        accounts.add(account);
        setting.set(account, initialPassword, true);
        audit.record(AuditKind.ADMINISTRATION, "ACCOUNT_OPENED", username, roles.toString());
        return AccountView.of(account);
    }

    /** Disables an account at once, its session too. */
    @Does(Action.MANAGE_ACCOUNTS)
    public void disable(String username, String reason) {
        Account account = other(username);
        account.disable(time.now(), reason);
        WisSecurity.sessions().endOthers(account.id(), "");
        audit.record(AuditKind.ADMINISTRATION, "ACCOUNT_DISABLED", username, reason);
    }

    /** Enables a disabled account. */
    @Does(Action.MANAGE_ACCOUNTS)
    public void enable(String username) {
        other(username).enable();
        audit.record(AuditKind.ADMINISTRATION, "ACCOUNT_ENABLED", username, "");
    }

    /** Ends a lock before its time. */
    @Does(Action.MANAGE_ACCOUNTS)
    public void unlock(String username) {
        other(username).unlock();
        audit.record(AuditKind.ADMINISTRATION, "ACCOUNT_UNLOCKED", username, "");
    }

    /** Gives a new initial password, for a person who forgot hers. */
    @Does(Action.MANAGE_ACCOUNTS)
    public void resetPassword(String username, String initialPassword) {
        Account account = other(username);
        setting.set(account, initialPassword, true);
        WisSecurity.sessions().endOthers(account.id(), "");
        audit.record(AuditKind.ADMINISTRATION, "PASSWORD_RESET", username, "");
    }

    /** Takes away a lost second factor; a new one is set up at the next sign-in. */
    @Does(Action.MANAGE_ACCOUNTS)
    public void resetSecondFactor(String username) {
        Account account = other(username);
        account.resetSecondFactor();
        WisSecurity.sessions().endOthers(account.id(), "");
        audit.record(AuditKind.ADMINISTRATION, "SECOND_FACTOR_RESET", username, "");
    }

    private Account other(String username) {
        Account account = accounts.get(username);
        if (account.id().equals(identity.require().accountId())) {
            throw new Refused(AccountRefusal.OWN_ACCOUNT);
        }
        if (account.staffId() != null) {
            credentials.lock(account.staffId());
        }
        return account;
    }
}
