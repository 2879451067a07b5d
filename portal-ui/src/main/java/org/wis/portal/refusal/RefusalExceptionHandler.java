package org.wis.portal.refusal;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.wis.gate.GateRefusal;
import org.wis.gate.Refused;
import org.wis.portal.Language;
import org.wis.portal.Words;
import org.wis.portal.guard.ErrorServlet;
import org.wis.portal.guard.FaultLog;

/**
 * The one place where refusals and faults become words. A form that was sent comes back with everything that was typed and the explanation above it;
 * a page that cannot be shown at all is replaced by the explanation. No page catches anything itself.
 */
public class RefusalExceptionHandler extends ExceptionHandlerWrapper {

    /** Client id of the messages area of the template. */
    static final String NOTICES = "wis-notices";

    private static final String REFUSED_VIEW = "/refused.xhtml";

    /** @param wrapped the platform's handler */
    public RefusalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext queued = events.next().getContext();
            if (!(queued.getException() instanceof AbortProcessingException)) {
                events.remove();
                answer(queued.getContext(), queued.getException(), queued.getPhaseId());
            }
        }
        getWrapped().handle();
    }

    private void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        Optional<ViewExpiredException> expired = Causes.find(thrown, ViewExpiredException.class);
        if (expired.isPresent()) {
            go(faces, "/error/expired?back=" + encoded(openPage(faces, expired.get().getViewId())));
            return;
        }
        Optional<Refused> refused = Causes.find(thrown, Refused.class);
        if (refused.isPresent() && refused.get().code() == GateRefusal.NOT_SIGNED_IN) {
            goTo(faces, "/registry/login.xhtml");
            return;
        }
        Explanation explanation = refused.map(known -> words(faces, known)).orElseGet(() -> fault(faces, thrown));
        boolean formSent = faces.isPostback() && phase != PhaseId.RENDER_RESPONSE && phase != PhaseId.RESTORE_VIEW;
        if (formSent) {
            refused.ifPresent(PageBeans.find(faces, CurrentRefusal.NAME, CurrentRefusal.class)::sent);
            showAboveForm(faces, explanation);
        } else if (refused.isPresent()) {
            showInstead(faces, explanation, phase);
        } else {
            fail(faces, explanation);
        }
    }

    private static Explanation words(FacesContext faces, Refused refused) {
        return PageBeans.find(faces, RefusalWords.NAME, RefusalWords.class).explain(refused, language());
    }

    private static Explanation fault(FacesContext faces, Throwable thrown) {
        Words words = PageBeans.find(faces, "w", Words.class);
        if (Causes.find(thrown, OptimisticLockException.class).isPresent()) {
            return new Explanation(words.in(language(), "refused.changed-meanwhile"), List.of(), List.of());
        }
        return new Explanation(words.in(language(), "refused.fault", FaultLog.record(thrown)), List.of(), List.of());
    }

    /** The form stays as it was sent: components keep what was typed, the page bean keeps its fields. */
    private static void showAboveForm(FacesContext faces, Explanation explanation) {
        PageBeans.find(faces, CurrentRefusal.NAME, CurrentRefusal.class).add(explanation);
        faces.validationFailed();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().getRenderIds().add(NOTICES);
        }
        faces.renderResponse();
    }

    private static void showInstead(FacesContext faces, Explanation explanation, PhaseId phase) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            goTo(faces, pageAddress(faces));
            return;
        }
        PageBeans.find(faces, CurrentRefusal.NAME, CurrentRefusal.class).add(explanation);
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        RefusedView.show(faces, REFUSED_VIEW, phase);
    }

    /** A fault while a page is drawn: the plain page, which needs nothing that could be broken too. */
    private static void fail(FacesContext faces, Explanation explanation) {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            go(faces, "/error/fault");
            return;
        }
        external.getRequestMap().put(ErrorServlet.TEXT, explanation.headline());
        try {
            if (!external.isResponseCommitted()) {
                external.responseSendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, explanation.headline());
            }
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser is gone", gone);
        }
    }

    private static void go(FacesContext faces, String pathInApplication) {
        goTo(faces, faces.getExternalContext().getRequestContextPath() + pathInApplication);
    }

    private static void goTo(FacesContext faces, String path) {
        try {
            faces.getExternalContext().redirect(path);
        } catch (IOException gone) {
            throw new FacesException("cannot lead on to " + path, gone);
        }
    }

    /** The page the form stood on, with its parameters, which the form itself does not send. */
    private static String openPage(FacesContext faces, String viewId) {
        String page = faces.getExternalContext().getRequestContextPath() + viewId;
        String referer = faces.getExternalContext().getRequestHeaderMap().get("Referer");
        int at = referer == null ? -1 : referer.indexOf(page + "?");
        return at < 0 ? page : referer.substring(at);
    }

    private static String pageAddress(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        String query = ((HttpServletRequest) external.getRequest()).getQueryString();
        return external.getRequestContextPath() + faces.getViewRoot().getViewId() + (query == null ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Language language() {
        return Language.of((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }
}
