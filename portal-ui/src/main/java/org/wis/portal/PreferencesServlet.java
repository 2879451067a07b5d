package org.wis.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Remembers on this browser how the screen shall look: {@code /preferences?language=en}, {@code /preferences?size=large}; then goes back. */
public class PreferencesServlet extends HttpServlet {

    /** Cookie of the size of letters: normal or large. */
    static final String SIZE_COOKIE = "wis-size";

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        if (language != null) {
            remember(request, response, Language.COOKIE, Language.ofCode(language).code());
        }
        String size = request.getParameter("size");
        if (size != null) {
            remember(request, response, SIZE_COOKIE, "large".equals(size) ? "large" : "normal");
        }
        response.sendRedirect(backTo(request.getHeader("Referer"), request.getHeader("Host"), request.getContextPath() + "/"));
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    /** The page she came from, when it is one of ours; only its path and query are used, so no other host can be reached. */
    static String backTo(String referer, String host, String otherwise) {
        if (referer == null || host == null) {
            return otherwise;
        }
        try {
            URI from = URI.create(referer);
            String path = from.getRawPath();
            if (!host.equalsIgnoreCase(from.getRawAuthority()) || path == null || !path.startsWith("/") || path.startsWith("//")) {
                return otherwise;
            }
            return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
        } catch (IllegalArgumentException notAnAddress) {
            return otherwise;
        }
    }
}
