package org.wis.account;

import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;

/** The one security manager of the three applications, so that a sign-in in one holds in the others and in every use case. */
final class WisSecurity {

    private static final Sessions SESSIONS = new Sessions();
    private static final DefaultWebSecurityManager MANAGER = manager(SESSIONS);

    private WisSecurity() {
    }

    static DefaultWebSecurityManager manager() {
        return MANAGER;
    }

    static Sessions sessions() {
        return SESSIONS;
    }

    private static DefaultWebSecurityManager manager(Sessions sessions) {
        DefaultWebSecurityManager manager = new DefaultWebSecurityManager(new VerifiedRealm());
        manager.setSessionManager(sessions);
        manager.setRememberMeManager(null);
        ((DefaultSessionStorageEvaluator) ((DefaultSubjectDAO) manager.getSubjectDAO()).getSessionStorageEvaluator()).setSessionStorageEnabled(true);
        return manager;
    }
}
