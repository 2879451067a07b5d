package org.wis.portal.refusal;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows another view in place of the one that was asked for. */
final class RefusedView {

    private RefusedView() {
    }

    /** Before the answer is drawn it is enough to change the view; afterwards what was drawn is thrown away and the other view drawn by hand. */
    static void show(FacesContext faces, String viewId, PhaseId phase) {
        ViewHandler views = faces.getApplication().getViewHandler();
        UIViewRoot view = views.createView(faces, viewId);
        faces.setViewRoot(view);
        faces.renderResponse();
        if (phase != PhaseId.RENDER_RESPONSE || faces.getExternalContext().isResponseCommitted()) {
            return;
        }
        // Only the buffer: the safety headers already set must stay.
        ((HttpServletResponse) faces.getExternalContext().getResponse()).resetBuffer();
        try {
            ViewDeclarationLanguage language = views.getViewDeclarationLanguage(faces, viewId);
            language.buildView(faces, view);
            faces.getApplication().publishEvent(faces, PreRenderViewEvent.class, view);
            language.renderView(faces, view);
            faces.responseComplete();
        } catch (IOException broken) {
            throw new FacesException("cannot show " + viewId, broken);
        }
    }
}
