package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wis.attendance.Completing;
import org.wis.attendance.CompletionLine;
import org.wis.attendance.CompletionPreview;
import org.wis.attendance.CompletionResult;
import org.wis.portal.Notices;
import org.wis.session.SessionId;

/** What completing a session gives everybody, before and after it is done. */
@Named
@ViewScoped
public class CompleteSessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Completing completing;
    @Inject
    private Notices notices;

    private Long session;
    private CompletionPreview preview;

    /** Computes how it would end now. */
    public void load() {
        preview = completing.preview(new SessionId(session == null ? 0 : session));
    }

    /** Completes. @return the same page again */
    public String complete() {
        CompletionPreview done = completing.complete(preview.session().id());
        notices.afterRedirect().done("held.complete.done", done.count(CompletionResult.PASSED), done.count(CompletionResult.FAILED), done.count(CompletionResult.ATTENDED));
        return "/held/complete.xhtml?faces-redirect=true&session=" + session;
    }

    /** How many pass. */
    public long getPassed() {
        return preview.count(CompletionResult.PASSED);
    }

    /** How many fail. */
    public long getFailed() {
        return preview.count(CompletionResult.FAILED);
    }

    /** How many only attended. */
    public long getAttended() {
        return preview.count(CompletionResult.ATTENDED);
    }

    /** Key of the words of a result. */
    public String resultKey(CompletionLine line) {
        return "held.result." + line.result().name();
    }

    /** Key of the words why. */
    public String whyKey(CompletionLine line) {
        return "held.why." + line.why();
    }

    /** Tone of a result. */
    public String tone(CompletionLine line) {
        return line.result() == CompletionResult.PASSED ? "ok" : line.result() == CompletionResult.FAILED ? "bad" : "warn";
    }

    /** How it would end. */
    public CompletionPreview getPreview() {
        return preview;
    }

    /** Number of the session in the address. */
    public Long getSession() {
        return session;
    }

    /** Number of the session in the address. */
    public void setSession(Long session) {
        this.session = session;
    }
}
