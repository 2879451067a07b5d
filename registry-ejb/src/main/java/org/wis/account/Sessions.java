package org.wis.account;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import org.apache.shiro.session.ExpiredSessionException;
import org.apache.shiro.session.Session;
import org.apache.shiro.session.mgt.SessionKey;
import org.apache.shiro.web.servlet.Cookie;
import org.apache.shiro.web.servlet.SimpleCookie;
import org.apache.shiro.web.session.mgt.DefaultWebSessionManager;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The sessions of the three applications: one cookie for all, an idle and an absolute end, one session per account.
 * A program that uses the interface may send the session as a bearer token instead of the cookie.
 */
final class Sessions extends DefaultWebSessionManager {

    static final String ACCOUNT = "wis.account";
    private static final String BEARER = "Bearer ";
    private static final long MINUTE = 60_000L;

    private final long absoluteMillis;

    Sessions() {
        Config config = ConfigProvider.getConfig();
        setGlobalSessionTimeout(config.getOptionalValue("wis.session.idle.minutes", Long.class).orElse(10L) * MINUTE);
        absoluteMillis = config.getOptionalValue("wis.session.absolute.minutes", Long.class).orElse(480L) * MINUTE;
        SimpleCookie cookie = new SimpleCookie("WISSESSION");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(config.getOptionalValue("wis.cookie.secure", Boolean.class).orElse(Boolean.FALSE));
        cookie.setSameSite(Cookie.SameSiteOptions.STRICT);
        setSessionIdCookie(cookie);
        setSessionIdUrlRewritingEnabled(false);
    }

    @Override
    protected Serializable getSessionId(ServletRequest request, ServletResponse response) {
        String authorization = ((HttpServletRequest) request).getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return authorization.substring(BEARER.length()).strip();
        }
        return super.getSessionId(request, response);
    }

    @Override
    protected void validate(Session session, SessionKey key) {
        if (System.currentTimeMillis() - session.getStartTimestamp().getTime() > absoluteMillis) {
            onExpiration(session, new ExpiredSessionException("absolute end of session"), key);
            throw new ExpiredSessionException("absolute end of session");
        }
        super.validate(session, key);
    }

    /** Ends every other session of the account. */
    void endOthers(long accountId, Serializable own) {
        Collection<Session> active = getActiveSessions();
        for (Session session : active) {
            if (Long.valueOf(accountId).equals(session.getAttribute(ACCOUNT)) && !session.getId().equals(own)) {
                end(session);
            }
        }
    }

    private void end(Session session) {
        session.setTimeout(1);
        ((org.apache.shiro.session.mgt.SimpleSession) session).setLastAccessTime(new Date(0));
        getSessionDAO().delete(session);
    }
}
