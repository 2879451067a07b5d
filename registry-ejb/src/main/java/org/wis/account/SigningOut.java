package org.wis.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.SecurityUtils;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Identity;

/** Ending one's own session, in all three applications at once. */
@Stateless
public class SigningOut {

    @Inject
    private Identity identity;
    @Inject
    private AuditTrail audit;

    /** Ends the session. */
    @Does(Action.SIGN_OUT)
    public void signOut() {
        audit.record(AuditKind.SIGN_IN, "SIGNED_OUT", identity.require().username(), "");
        SecurityUtils.getSubject().logout();
    }
}
