package org.wis.account;

import jakarta.servlet.Filter;
import org.apache.shiro.web.env.DefaultWebEnvironment;
import org.apache.shiro.web.filter.mgt.DefaultFilterChainManager;
import org.apache.shiro.web.filter.mgt.PathMatchingFilterChainResolver;

/** The web environment of each of the three applications: the shared security manager, and every page closed but the few named here. */
public class WisWebEnvironment extends DefaultWebEnvironment {

    private static final String OPEN = "anon";

    /** Called by the listener of the security framework. */
    public WisWebEnvironment() {
        setWebSecurityManager(WisSecurity.manager());
        DefaultFilterChainManager chains = new DefaultFilterChainManager();
        Filter signIn = new SignInFilter();
        chains.addFilter("signIn", signIn);
        for (String open : new String[] {"/login.xhtml", "/health", "/check.xhtml", "/check/keys.pem", "/help.xhtml", "/error/**", "/calendar/*", "/preferences", "/favicon.ico", "/favicon.svg",
            "/jakarta.faces.resource/**", "/api/v1/session", "/api/v1/openapi.yaml"}) {
            chains.createChain(open, OPEN);
        }
        chains.createChain("/**", "signIn");
        PathMatchingFilterChainResolver resolver = new PathMatchingFilterChainResolver();
        resolver.setFilterChainManager(chains);
        setFilterChainResolver(resolver);
    }
}
