package org.wis.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Identity;
import org.wis.gate.Refused;

/** Changing one's own password. */
@Stateless
public class PasswordChanging {

    @Inject
    private Accounts accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private PasswordSetting setting;
    @Inject
    private SessionIdentity identity;
    @Inject
    private AuditTrail audit;

    /**
     * Changes the password of the signed-in account.
     *
     * @throws Refused PASSWORD_WRONG when the old one is not right; a code of {@link AccountRefusal} when the new one does not meet the rules
     */
    @Does(Action.CHANGE_OWN_PASSWORD)
    public void change(String old, String fresh) {
        Account account = accounts.get(((Identity) identity).require().accountId());
        if (!passwords.matches(old, account.passwordHash())) {
            throw new Refused(AccountRefusal.PASSWORD_WRONG);
        }
        setting.set(account, fresh, false);
        identity.passwordChangeDue(false);
        audit.record(AuditKind.ADMINISTRATION, "PASSWORD_CHANGED", account.username(), "");
    }
}
