package org.wis.registry.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wis.account.SecondFactorEnrolling;
import org.wis.gate.Identity;
import org.wis.portal.Notices;

/** The page on which the second factor is set up: a secret is offered and kept once its code has been given. */
@Named
@ViewScoped
public class EnrolSecondFactorPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int GROUP = 4;

    @Inject
    private transient SecondFactorEnrolling enrolling;
    @Inject
    private transient Identity identity;
    @Inject
    private Notices notices;

    private String secret;
    private String code;

    /** Offers a secret unless the second factor was given already. */
    public void load() {
        if (secret == null && !isGiven()) {
            secret = enrolling.offer();
        }
    }

    /** Keeps the secret when the code is right. */
    public void confirm() throws IOException {
        enrolling.confirm(secret, code);
        notices.afterRedirect().done("factor.done");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/registry/home.xhtml");
    }

    /** Whether it was given in this session. */
    public boolean isGiven() {
        return identity.require().secondFactor();
    }

    /** The secret in groups of four letters, to be typed. */
    public String getSecretToType() {
        return secret == null ? "" : secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** The address an authenticator on this device opens. */
    public String getAddress() {
        String label = URLEncoder.encode("WIS:" + identity.require().username(), StandardCharsets.UTF_8);
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=WIS";
    }

    /** Code. */
    public String getCode() {
        return null;
    }

    /** Code. */
    public void setCode(String code) {
        this.code = code;
    }
}
