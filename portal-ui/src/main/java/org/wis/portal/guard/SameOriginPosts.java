package org.wis.portal.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Refuses a changing request that another site made the browser send. The session cookie is SameSite=Strict already; this holds where that does not. */
public class SameOriginPosts implements Filter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean programmatic = path.startsWith("/api/");
        if (HARMLESS.contains(request.getMethod())
                || comesFromUs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Referer"),
                        request.getHeader("Host"), programmatic)) {
            chain.doFilter(servletRequest, servletResponse);
        } else {
            request.setAttribute(ErrorServlet.KEY, "error.foreign");
            ((HttpServletResponse) servletResponse).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * Whether the browser says that our own page sent it. Every statement present must say so. With none at all only a program's call is let
     * through: browsers always state the origin of a request that another site made.
     */
    static boolean comesFromUs(String fetchSite, String origin, String referer, String host, boolean programmatic) {
        if (fetchSite != null && !OWN.contains(fetchSite)) {
            return false;
        }
        if (origin != null) {
            return sameAuthority(origin, host);
        }
        if (referer != null) {
            return sameAuthority(referer, host);
        }
        return fetchSite != null || programmatic;
    }

    private static boolean sameAuthority(String address, String host) {
        if (host == null) {
            return false;
        }
        try {
            URI from = URI.create(address);
            String scheme = from.getScheme();
            return from.getRawAuthority() != null && withPort(from.getRawAuthority(), scheme).equals(withPort(host, scheme));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String withPort(String authority, String scheme) {
        String lower = authority.toLowerCase(Locale.ROOT);
        if (lower.matches(".*:\\d+")) {
            return lower;
        }
        return lower + ("https".equalsIgnoreCase(scheme) ? ":443" : ":80");
    }
}
