package org.wis.account;

import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.realm.AuthenticatingRealm;

/** Accepts nothing but a sign-in that the use case has verified; it holds no permissions, so none can outlive a revocation. */
final class VerifiedRealm extends AuthenticatingRealm {

    VerifiedRealm() {
        setName("wis");
        setAuthenticationTokenClass(VerifiedSignIn.class);
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
        setAuthenticationCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        return new SimpleAuthenticationInfo(token.getPrincipal(), token.getCredentials(), getName());
    }
}
