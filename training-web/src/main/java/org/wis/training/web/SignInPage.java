package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.wis.attendance.OwnHalfDay;
import org.wis.attendance.SelfSigning;
import org.wis.portal.Notices;
import org.wis.session.HalfDayId;

/** Where the code on the screen of the room leads: one button to sign in, or out. */
@Named
@ViewScoped
public class SignInPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SelfSigning signing;
    @Inject
    private Notices notices;

    private Long half;
    private String code;
    private OwnHalfDay day;

    /** Looks whether the code is good and what can be done. */
    public void load() {
        day = signing.look(new HalfDayId(half == null ? 0 : half), code);
    }

    /** Signs in. @return her sessions */
    public String signIn() {
        return said("held.sign.in.done", signing.signIn(day.half().id(), code));
    }

    /** Signs out. @return her sessions */
    public String signOut() {
        return said("held.sign.out.done", signing.signOut(day.half().id(), code));
    }

    private String said(String key, LocalDateTime at) {
        notices.afterRedirect().done(key, at.toLocalTime().truncatedTo(ChronoUnit.SECONDS));
        return "/own/sessions.xhtml?faces-redirect=true";
    }

    /** Key of the words of the part of the day. */
    public String getHalfKey() {
        return "held.half." + day.half().half().name();
    }

    /** The half-day. */
    public OwnHalfDay getDay() {
        return day;
    }

    /** Number of the half-day in the address. */
    public Long getHalf() {
        return half;
    }

    /** Number of the half-day in the address. */
    public void setHalf(Long half) {
        this.half = half;
    }

    /** The code in the address. */
    public String getCode() {
        return code;
    }

    /** The code in the address. */
    public void setCode(String code) {
        this.code = code;
    }
}
