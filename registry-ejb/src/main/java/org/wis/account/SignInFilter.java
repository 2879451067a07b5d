package org.wis.account;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.wis.gate.Identity;

/** Lets signed-in people through. Others go to the sign-in page and come back; a program gets 401. Who must change a password goes there first. */
final class SignInFilter extends AccessControlFilter {

    private static final String SIGN_IN = "/registry/login.xhtml";
    private static final String PASSWORD = "/registry/password.xhtml";

    private final Identity identity = new SessionIdentity();

    @Override
    protected boolean isAccessAllowed(ServletRequest request, ServletResponse response, Object mapped) {
        return getSubject(request, response).isAuthenticated() && !(identity.passwordChangeDue() && !changesPassword((HttpServletRequest) request));
    }

    @Override
    protected boolean onAccessDenied(ServletRequest servletRequest, ServletResponse servletResponse) throws IOException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        boolean signedIn = getSubject(request, response).isAuthenticated();
        String path = request.getRequestURI();
        if (path.startsWith(request.getContextPath() + "/api/")) {
            response.setStatus(signedIn ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/problem+json;charset=UTF-8");
            String code = signedIn ? "PASSWORD_CHANGE_REQUIRED" : "NOT_SIGNED_IN";
            response.getWriter().write("{\"type\":\"urn:wis:refusal:" + code + "\",\"title\":\"" + code + "\",\"status\":" + response.getStatus()
                    + ",\"code\":\"" + code + "\"}");
            return false;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String target = signedIn ? PASSWORD
                : SIGN_IN + ("GET".equals(request.getMethod()) ? "?from=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8) : "");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + target.replace("&", "&amp;")
                    + "\"/></partial-response>");
            return false;
        }
        response.sendRedirect(target);
        return false;
    }

    private static boolean changesPassword(HttpServletRequest request) {
        return request.getRequestURI().equals(PASSWORD);
    }
}
