package org.wis.registry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.wis.account.PasswordChanging;
import org.wis.gate.Identity;
import org.wis.portal.Notices;

/** The page on which one's own password is changed, also the initial one. */
@Named
@RequestScoped
public class ChangePasswordPage {

    @Inject
    private PasswordChanging changing;
    @Inject
    private Identity identity;
    @Inject
    private Notices notices;

    private String old;
    private String fresh;
    private String again;

    /** Changes it and goes on: to the second factor when none was given yet, otherwise home. */
    public void save() throws IOException {
        if (!Objects.equals(fresh, again)) {
            notices.wrong("again", "password.differ");
            return;
        }
        changing.change(old, fresh);
        notices.afterRedirect().done("password.done");
        FacesContext.getCurrentInstance().getExternalContext()
                .redirect(identity.require().secondFactor() ? "/registry/home.xhtml" : "/registry/second-factor.xhtml");
    }

    /** Whether she cannot work before it is changed. */
    public boolean isDue() {
        return identity.passwordChangeDue();
    }

    /** Never shown again. */
    public String getOld() {
        return null;
    }

    /** The password now. */
    public void setOld(String old) {
        this.old = old;
    }

    /** Never shown again. */
    public String getFresh() {
        return null;
    }

    /** The new one. */
    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    /** Never shown again. */
    public String getAgain() {
        return null;
    }

    /** The new one once more. */
    public void setAgain(String again) {
        this.again = again;
    }
}
