package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.wis.account.SigningOut;

/** The button that ends the session in all three applications. */
@Named("signOut")
@RequestScoped
public class SignOut {

    @Inject
    private SigningOut signingOut;

    /** Ends the session and leads to the sign-in page. */
    public void leave() throws IOException {
        signingOut.signOut();
        FacesContext.getCurrentInstance().getExternalContext().redirect("/registry/login.xhtml?left=true");
    }
}
