package org.wis.account;

import org.apache.shiro.authc.AuthenticationToken;
import org.wis.gate.SignedIn;

/** Tells the session layer that name, password and second factor have been checked. Only the signing-in use case can make one. */
final class VerifiedSignIn implements AuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SignedIn who;

    VerifiedSignIn(SignedIn who) {
        this.who = who;
    }

    @Override
    public Object getPrincipal() {
        return who;
    }

    @Override
    public Object getCredentials() {
        return who;
    }
}
