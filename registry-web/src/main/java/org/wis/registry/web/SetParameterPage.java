package org.wis.registry.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.gate.Action;
import org.wis.gate.Judgement;
import org.wis.gate.StandingReading;
import org.wis.operations.ParameterLine;
import org.wis.operations.ParameterSetting;
import org.wis.portal.Language;
import org.wis.portal.Notices;
import org.wis.portal.Words;
import org.wis.portal.refusal.Explanation;
import org.wis.portal.refusal.RefusalWords;
import org.wis.time.OfficialTime;

/** The page on the rules with a number or a date: what holds, since when, by which document; the provincial office sets new ones. */
@Named
@ViewScoped
public class SetParameterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ParameterSetting parameters;
    @Inject
    private transient StandingReading standing;
    @Inject
    private OfficialTime time;
    @Inject
    private Notices notices;
    @Inject
    private RefusalWords refusals;
    @Inject
    private Words words;

    private List<ParameterLine> lines = List.of();
    private Judgement mayChange;
    private String name;
    private String value;
    private LocalDate from;
    private String documentNo;

    /** Reads all of them. */
    public void load() {
        lines = parameters.list();
        mayChange = standing.ask(Action.SET_PARAMETER, null);
    }

    /** Sets one. */
    public void save() throws IOException {
        parameters.set(name, value, from, documentNo);
        notices.afterRedirect().done("parameter.set", name, value, from);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/registry/parameters.xhtml");
    }

    /** All values. */
    public List<ParameterLine> getLines() {
        return lines;
    }

    /** Names, each once. */
    public List<String> getNames() {
        return lines.stream().map(ParameterLine::name).distinct().toList();
    }

    /** Whether this person may set them. */
    public boolean isChangeable() {
        return mayChange != null && mayChange.allowed();
    }

    /** Why this person may not set them, for the grey button. */
    public Explanation getWhyNot() {
        Language language = Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return refusals.explain(words.get("divisions.paused"), mayChange.reasons(), language);
    }

    /** ok for what holds today, warn for what is to come, none for what is over. */
    public String tone(ParameterLine line) {
        return line.holdsOn(time.today()) ? "ok" : line.validFrom().isAfter(time.today()) ? "warn" : "none";
    }

    /** Name. */
    public String getName() {
        return name;
    }

    /** Name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Value. */
    public String getValue() {
        return value;
    }

    /** Value. */
    public void setValue(String value) {
        this.value = value;
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** First day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Document. */
    public String getDocumentNo() {
        return documentNo;
    }

    /** Document. */
    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }
}
