package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.position.NormLine;
import org.wis.position.NormSetting;
import org.wis.position.PositionReading;
import org.wis.time.OfficialTime;

/** The province sets how many posts a kind of office must have. */
@Named
@ViewScoped
public class SetNormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NormSetting setting;
    @Inject
    private PositionReading positions;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private List<NormLine> norms = List.of();
    private Integer chosen;
    private Integer required;
    private LocalDate from;
    private String document;


    /** Reads the norms in force. @throws org.wis.gate.Refused those of the gate */
    public void load() {
        door.open(Action.SET_POSITION_NORM, jurisdiction.getDivision());
        norms = positions.norms().stream().filter(one -> one.holdsOn(time.today())).toList();
    }

    /** Sets it. @return the gaps */
    public String save() {
        NormLine norm = norms.get(chosen);
        setting.set(norm.officeLevel(), norm.position(), required, from, document);
        notices.afterRedirect().done("gaps.norm.done", required, from);
        notices.draftSaved("norm");
        return "/staff/gaps.xhtml?faces-redirect=true";
    }

    /** The norms in force. */
    public List<NormLine> getNorms() {
        return norms;
    }

    /** Which of them, from 0. */
    public Integer getChosen() {
        return chosen;
    }

    /** Which of them, from 0. */
    public void setChosen(Integer chosen) {
        this.chosen = chosen;
    }

    /** Posts required. */
    public Integer getRequired() {
        return required;
    }

    /** Posts required. */
    public void setRequired(Integer required) {
        this.required = required;
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** First day. */
    public void setFrom(LocalDate from) {
        this.from = from;
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
