package org.wis.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.privacy.FieldCipher;
import org.wis.time.OfficialTime;

/** Setting up one's own second factor: a secret is offered, and kept once a code made from it has been given. */
@Stateless
public class SecondFactorEnrolling {

    @Inject
    private Accounts accounts;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private FieldCipher cipher;
    @Inject
    private SessionIdentity identity;
    @Inject
    private AuditTrail audit;
    @Inject
    private OfficialTime time;

    /** A new secret in base 32, not kept yet; never null. */
    @Reads(Action.ENROL_SECOND_FACTOR)
    public String offer() {
        return codes.newSecret();
    }

    /**
     * Keeps the secret when the code made from it is right; this session then counts as having given the second factor.
     *
     * @throws Refused CODE_WRONG; SECOND_FACTOR_SET when one is set up already
     */
    @Does(Action.ENROL_SECOND_FACTOR)
    public void confirm(String secret, String code) {
        Account account = accounts.get(identity.require().accountId());
        if (account.hasSecondFactor()) {
            throw new Refused(AccountRefusal.SECOND_FACTOR_SET);
        }
        OptionalLong step = codes.accept(secret, code, 0, time.now().atZone(OfficialTime.ZONE).toInstant());
        if (step.isEmpty()) {
            throw new Refused(AccountRefusal.CODE_WRONG);
        }
        account.enrol(cipher.encrypt(secret));
        account.usedStep(step.getAsLong());
        identity.secondFactorGiven();
        audit.record(AuditKind.ADMINISTRATION, "SECOND_FACTOR_SET_UP", account.username(), "");
    }
}
