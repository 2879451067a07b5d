package org.wis.registry.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.wis.account.SignInOutcome;
import org.wis.account.SigningIn;
import org.wis.portal.Notices;

/** The sign-in page: name and password first, then the code of the second factor when the account has one. */
@Named
@ViewScoped
public class SignInPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/registry/home.xhtml";

    @Inject
    private transient SigningIn signingIn;
    @Inject
    private Notices notices;

    private String username;
    private String password;
    private String code;
    private String from;
    private boolean codeAsked;

    /** Signs in, or asks for the code, or says why not. */
    public void signIn() throws IOException {
        if (codeAsked && code == null) {
            notices.wrong("code", "login.code.empty");
            return;
        }
        SignInOutcome outcome = signingIn.signIn(username.strip(), password, code);
        code = null;
        switch (outcome.kind()) {
            case SIGNED_IN -> go(SafeReturn.of(from, HOME));
            case CHANGE_PASSWORD -> go("/registry/password.xhtml");
            case ENROL_SECOND_FACTOR -> go("/registry/second-factor.xhtml");
            case CODE_NEEDED -> codeAsked = true;
            case CODE_WRONG -> notices.wrong("code", "login.CODE_WRONG");
            case LOCKED -> startAgain("login.LOCKED", outcome.lockedUntil());
            default -> startAgain("login." + outcome.kind().name());
        }
    }

    /** Back to name and password. */
    public void back() {
        codeAsked = false;
        password = null;
        code = null;
    }

    private void startAgain(String key, Object... operands) {
        back();
        notices.wrong(null, key, operands);
    }

    private static void go(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(path);
    }

    /** Name. */
    public String getUsername() {
        return username;
    }

    /** Name. */
    public void setUsername(String username) {
        this.username = username;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    /** Password. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** Never shown again. */
    public String getCode() {
        return null;
    }

    /** Code of the second factor. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Page to return to. */
    public String getFrom() {
        return from;
    }

    /** Page to return to. */
    public void setFrom(String from) {
        this.from = from;
    }

    /** Whether the code is asked now. */
    public boolean isCodeAsked() {
        return codeAsked;
    }
}
