package org.wis.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Stream;
import org.wis.certapplication.ApplicationDetail;
import org.wis.certapplication.ApplicationId;
import org.wis.certapplication.ApplicationReading;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.time.OfficialTime;

/** One act upon one application. */
@Named
@ViewScoped
public class DecideOnApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationReading reading;
    @Inject
    private ApplicationSteps steps;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private Long application;
    private String actName;
    private ApplicationAct act;
    private ApplicationDetail detail;
    private ApplicationForm form;

    @PostConstruct
    void begin() {
        form = new ApplicationForm(time.today());
    }

    /** Reads the application. @return the list when the address names no act; else null @throws org.wis.gate.Refused APPLICATION_UNKNOWN and those of the gate */
    public String load() {
        act = Stream.of(ApplicationAct.values()).filter(known -> known.name().equals(actName)).findFirst().orElse(null);
        if (act == null) {
            return "/applications/list.xhtml?faces-redirect=true";
        }
        detail = reading.detail(new ApplicationId(application == null ? 0 : application));
        door.open(act.action(), detail.person().division());
        if (!detail.exams().isEmpty()) {
            form.setEnrolment(detail.exams().get(0).enrolment());
        }
        return null;
    }

    /** Does it. @return the page of the application */
    public String send() {
        String number = steps.take(act, detail.line().id(), form);
        notices.afterRedirect().done("app.done." + act.name(), detail.person().name(), number);
        notices.draftSaved("app-" + act + "-" + application);
        return "/applications/detail.xhtml?faces-redirect=true&application=" + application;
    }

    /** The application. */
    public ApplicationDetail getDetail() {
        return detail;
    }

    /** What is typed. */
    public ApplicationForm getForm() {
        return form;
    }

    /** Its number as in the address. */
    public Long getApplication() {
        return application;
    }

    /** Its number as in the address. */
    public void setApplication(Long application) {
        this.application = application;
    }

    /** What is to be done. */
    public ApplicationAct getAct() {
        return act;
    }

    /** Its name as in the address. */
    public String getActName() {
        return actName;
    }

    /** Its name as in the address. */
    public void setActName(String actName) {
        this.actName = actName;
    }
}
