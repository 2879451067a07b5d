package org.wis.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a page says quietly in its messages area: at once, or on the next page when {@link #afterRedirect()} was called. */
@Named("notices")
@ApplicationScoped
public class Notices {

    /** Key in the flash under which the template finds the draft to forget. */
    static final String DRAFT_DONE = "wisDraftDone";

    @Inject
    private Words words;

    /** Keeps what is said in this request for the page that a redirect leads to: {@code notices.afterRedirect().done("case.saved")}. */
    public Notices afterRedirect() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return this;
    }

    /** Says that something is done. */
    public void done(String key, Object... operands) {
        add(FacesMessage.SEVERITY_INFO, null, key, operands);
    }

    /** Says what to look at, although it was done. */
    public void warn(String key, Object... operands) {
        add(FacesMessage.SEVERITY_WARN, null, key, operands);
    }

    /**
     * Says what is wrong with one field, beside it.
     *
     * @param clientId the field's client id
     */
    public void wrong(String clientId, String key, Object... operands) {
        add(FacesMessage.SEVERITY_ERROR, clientId, key, operands);
        FacesContext.getCurrentInstance().validationFailed();
    }

    /**
     * Tells the browser that what was typed in a form is saved and its draft may go.
     *
     * @param draftKey the form's data-draft value
     */
    public void draftSaved(String draftKey) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getRequestMap().put(DRAFT_DONE, draftKey);
        faces.getExternalContext().getFlash().put(DRAFT_DONE, draftKey);
    }

    /** The draft that may go; null when none, which is nearly always. */
    public String getDraftDone() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Object now = faces.getExternalContext().getRequestMap().get(DRAFT_DONE);
        return (String) (now == null ? faces.getExternalContext().getFlash().get(DRAFT_DONE) : now);
    }

    private void add(FacesMessage.Severity severity, String clientId, String key, Object... operands) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = words.of(key, operands);
        faces.addMessage(clientId, new FacesMessage(severity, text, text));
    }
}
