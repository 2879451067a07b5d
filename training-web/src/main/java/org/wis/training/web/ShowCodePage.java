package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.wis.attendance.CodeShowing;
import org.wis.attendance.ShownCode;
import org.wis.session.HalfDayId;
import org.wis.session.SessionId;

/** The screen of the room: the code of this moment, large. It is read anew every few seconds. */
@Named
@RequestScoped
public class ShowCodePage {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Inject
    private CodeShowing showing;

    private Long session;
    private Long half;
    private ShownCode shown;
    private QrSquares squares;

    /** Reads the code of this moment. */
    public void load() {
        shown = showing.show(new SessionId(session == null ? 0 : session), new HalfDayId(half == null ? 0 : half));
        squares = QrSquares.of(getAddress());
    }

    /** Reads it again when the page asks by itself; the address of the page says which. */
    public void again() {
        session = number("session");
        half = number("half");
        load();
    }

    private static Long number(String name) {
        String typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    /** Where the code leads: the sign-in page of this portal, as it is reached from here. */
    public String getAddress() {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        int port = request.getServerPort();
        String at = port == HTTP || port == HTTPS ? "" : ":" + port;
        return request.getScheme() + "://" + request.getServerName() + at + request.getContextPath() + "/own/sign.xhtml?half=" + shown.half().id().value() + "&code=" + shown.code();
    }

    /** Key of the words of the part of the day. */
    public String getHalfKey() {
        return "held.half." + shown.half().half().name();
    }

    /** What is shown. */
    public ShownCode getShown() {
        return shown;
    }

    /** The picture. */
    public QrSquares getSquares() {
        return squares;
    }

    /** Number of the session in the address. */
    public Long getSession() {
        return session;
    }

    /** Number of the session in the address. */
    public void setSession(Long session) {
        this.session = session;
    }

    /** Number of the half-day in the address. */
    public Long getHalf() {
        return half;
    }

    /** Number of the half-day in the address. */
    public void setHalf(Long half) {
        this.half = half;
    }
}
