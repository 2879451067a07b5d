package org.wis.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.wis.account.SignInOutcome.Kind;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.SignedIn;
import org.wis.privacy.FieldCipher;
import org.wis.time.OfficialTime;

/** Signing in with name, password and the code of the second factor. */
@Stateless
public class SigningIn {

    @Inject
    private Accounts accounts;
    @Inject
    private AccountRules rules;
    @Inject
    private Passwords passwords;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private FieldCipher cipher;
    @Inject
    private SessionIdentity session;
    @Inject
    private AuditTrail audit;
    @Inject
    private OfficialTime time;

    /**
     * Signs in and opens the session; an older session of the account ends.
     *
     * @param username sign-in name
     * @param password password
     * @param code     code of the second factor; may be empty at the first step, the outcome then says whether one is needed
     */
    @Does(Action.SIGN_IN)
    public SignInOutcome signIn(String username, String password, String code) {
        LocalDateTime now = time.now();
        Optional<Account> found = accounts.findForSignIn(username);
        if (found.isEmpty()) {
            passwords.pretend(password);
            return told(username, SignInOutcome.of(Kind.WRONG));
        }
        Account account = found.get();
        if (account.isLocked(now)) {
            return told(username, new SignInOutcome(Kind.LOCKED, account.lockedUntil()));
        }
        AccountRules.Numbers numbers = rules.on(now.toLocalDate());
        if (!passwords.matches(password, account.passwordHash())) {
            return told(username, failure(account, numbers, now, Kind.WRONG));
        }
        if (account.isDisabled()) {
            return told(username, SignInOutcome.of(Kind.DISABLED));
        }
        if (account.hasSecondFactor()) {
            if (code == null || code.isBlank()) {
                return SignInOutcome.of(Kind.CODE_NEEDED);
            }
            OptionalLong step = codes.accept(cipher.decrypt(account.secretEncrypted()), code, account.lastStep(),
                    now.atZone(OfficialTime.ZONE).toInstant());
            if (step.isEmpty()) {
                return told(username, failure(account, numbers, now, Kind.CODE_WRONG));
            }
            account.usedStep(step.getAsLong());
        }
        account.succeeded();
        boolean changeDue = account.mustChange() || account.passwordSetAt().plusDays(numbers.passwordDays()).isBefore(now);
        open(account, changeDue);
        return told(username, SignInOutcome.of(kind(account, changeDue)));
    }

    private SignInOutcome failure(Account account, AccountRules.Numbers numbers, LocalDateTime now, Kind kind) {
        account.failed(numbers.attempts(), now.plusMinutes(numbers.lockMinutes()));
        return account.isLocked(now) ? new SignInOutcome(Kind.LOCKED, account.lockedUntil()) : SignInOutcome.of(kind);
    }

    private void open(Account account, boolean changeDue) {
        Subject subject = SecurityUtils.getSubject();
        if (subject.getSession(false) != null) {
            // A session that existed before the sign-in may be known to somebody else: it never becomes a signed-in one.
            subject.logout();
        }
        subject.login(new VerifiedSignIn(new SignedIn(account.id(), account.staffId(), account.username(), account.roles(), account.hasSecondFactor())));
        subject.getSession().setAttribute(Sessions.ACCOUNT, account.id());
        session.passwordChangeDue(changeDue);
        WisSecurity.sessions().endOthers(account.id(), subject.getSession().getId());
    }

    private static Kind kind(Account account, boolean changeDue) {
        if (changeDue) {
            return Kind.CHANGE_PASSWORD;
        }
        return account.hasSecondFactor() ? Kind.SIGNED_IN : Kind.ENROL_SECOND_FACTOR;
    }

    private SignInOutcome told(String username, SignInOutcome outcome) {
        audit.record(AuditKind.SIGN_IN, outcome.kind().name(), username.length() > 40 ? username.substring(0, 40) : username, "");
        return outcome;
    }
}
