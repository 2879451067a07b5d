package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Refused;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.ActingAppointing;
import org.wis.staff.ActingLine;
import org.wis.staff.OfficeLine;
import org.wis.staff.RemedyReading;
import org.wis.staff.StaffRefusal;

/** A county ends one acting post before its last day. */
@Named
@ViewScoped
public class EndActingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActingAppointing appointing;
    @Inject
    private RemedyReading remedies;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private Long acting;
    private ActingLine line;
    private String place;
    private String document;

    /** Reads the acting post. @throws Refused ACTING_UNKNOWN when the county has none of this number that runs, and those of the gate */
    public void load() {
        DivisionCode county = jurisdiction.getDivision();
        door.open(Action.APPOINT_ACTING, county);
        line = remedies.actings(county).stream().filter(one -> acting != null && one.post().id().value() == acting).findFirst()
                .orElseThrow(() -> new Refused(StaffRefusal.ACTING_UNKNOWN));
        DivisionCode township = line.post().township();
        place = remedies.offices(county).stream().filter(office -> office.division().equals(township)).map(OfficeLine::name).findFirst().orElse(township.display());
    }

    /** Ends it by the document typed. @return the acting posts */
    public String end() {
        notices.afterRedirect().done("acting.ended", appointing.end(line.post().id(), document));
        notices.draftSaved("acting-end-" + acting);
        return "/staff/acting.xhtml?faces-redirect=true";
    }

    /** The acting post. */
    public ActingLine getLine() {
        return line;
    }

    /** Name of the township's office. */
    public String getPlace() {
        return place;
    }

    /** Number of the acting post in the address. */
    public Long getActing() {
        return acting;
    }

    /** Number of the acting post in the address. */
    public void setActing(Long acting) {
        this.acting = acting;
    }

    /** Document number. */
    public String getDocument() {
        return document;
    }

    /** Document number. */
    public void setDocument(String document) {
        this.document = document;
    }
}
