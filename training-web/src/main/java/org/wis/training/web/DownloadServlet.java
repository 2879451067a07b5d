package org.wis.training.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wis.gate.Refused;
import org.wis.portal.Language;
import org.wis.portal.Words;
import org.wis.portal.guard.ErrorServlet;
import org.wis.portal.refusal.RefusalWords;

/** Sends lists, templates, annotated copies and printed records as files. What is refused is answered in words, before anything is sent. */
@WebServlet("/download/*")
public class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<Download> downloads;
    @Inject
    private transient Words words;
    @Inject
    private transient RefusalWords refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        String[] path = (request.getPathInfo() == null ? "" : request.getPathInfo()).split("/", 3);
        Download.Prepared prepared;
        try {
            prepared = path.length < 3 ? null : prepare(path[1], path[2], request, new Voice(words, language));
        } catch (Refused refused) {
            request.setAttribute(ErrorServlet.TEXT, refusals.sentence(first(refused), language));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (prepared == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(prepared.type());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(prepared.fileName(), StandardCharsets.UTF_8).replace("+", "%20"));
        prepared.content().write(response.getOutputStream());
    }

    private Download.Prepared prepare(String name, String which, HttpServletRequest request, Voice voice) {
        for (Download download : downloads) {
            if (download.name().equals(name)) {
                return download.prepare(which, request, voice);
            }
        }
        return null;
    }

    /** The gate names all reasons; one sentence is enough here. */
    private static Refused first(Refused refused) {
        return refused instanceof org.wis.gate.EntryRefused entry
                ? new Refused(entry.reasons().get(0).code(), entry.reasons().get(0).operands().toArray()) : refused;
    }
}
