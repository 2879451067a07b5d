package org.wis.portal.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.wis.portal.Language;
import org.wis.portal.Words;

/**
 * The plain page for what has no page: not allowed, not found, too large, expired, broken. Written without Faces, so that it also works when Faces
 * does not. A program that called the interface gets problem details (RFC 9457) instead.
 */
public class ErrorServlet extends HttpServlet {

    /** Request attribute: key of the words, when they are not simply those of the status. */
    public static final String KEY = "org.wis.portal.error.key";
    /** Request attribute: the words themselves. */
    public static final String TEXT = "org.wis.portal.error.text";

    private static final Set<Integer> KNOWN = Set.of(403, 404, 405, 411, 413, 500, 503);

    /** Made here and not injected: the container cannot tell for a servlet of this jar which of the three applications it belongs to. */
    private final transient Words words = new Words();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code == null ? statusOfPath(request.getPathInfo()) : (Integer) code;
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", SafetyHeaders.NO_SCRIPT);
        String original = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (original.startsWith(request.getContextPath() + "/api/")) {
            problem(request, response, status);
            return;
        }
        Language language = Language.of(request);
        String key = key(request, status);
        String text = text(request, language, key);
        response.setContentType("text/html;charset=UTF-8");
        // Parameters are asked for only on our own page: asking would parse the body, which may be what was too large.
        String back = back(code == null ? request.getParameter("back") : null, request.getContextPath() + "/");
        response.getWriter().write(PlainPage.write(request.getContextPath(), words, language,
                Map.of("title", words.in(language, key + ".title"), "text", text, "back", back, "action", words.in(language, actionKey(key)))));
    }

    private static int statusOfPath(String path) {
        return "/expired".equals(path) ? HttpServletResponse.SC_OK : "/fault".equals(path) ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static String key(HttpServletRequest request, int status) {
        if (request.getAttribute(KEY) instanceof String key) {
            return key;
        }
        if (status == HttpServletResponse.SC_OK) {
            return "error.expired";
        }
        return "error." + (KNOWN.contains(status) ? status : status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? 404 : 500);
    }

    private static String actionKey(String key) {
        return "error.expired".equals(key) ? "error.expired.action" : "error.home";
    }

    private String text(HttpServletRequest request, Language language, String key) {
        if (request.getAttribute(TEXT) instanceof String text) {
            return text;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return words.in(language, "refused.fault", FaultLog.record(thrown));
        }
        return words.in(language, key + ".text");
    }

    private void problem(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(ProgramProblem.of(status, words, Language.ofProgram(request)));
    }

    /** Only a page of our own three applications; anything else leads home. */
    static String back(String asked, String home) {
        return asked != null && asked.matches("/(registry|training|assessment)/[A-Za-z0-9/_.-]*\\.xhtml(\\?[A-Za-z0-9=&%_.-]*)?") ? asked : home;
    }
}
