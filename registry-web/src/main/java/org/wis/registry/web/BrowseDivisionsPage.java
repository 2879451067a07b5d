package org.wis.registry.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionChanging;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionHistoryLine;
import org.wis.division.DivisionReading;
import org.wis.division.DivisionSummary;
import org.wis.gate.Action;
import org.wis.gate.Judgement;
import org.wis.gate.StandingReading;
import org.wis.portal.Language;
import org.wis.portal.Notices;
import org.wis.portal.Words;
import org.wis.portal.refusal.Explanation;
import org.wis.portal.refusal.RefusalWords;

/** The page on the tree of divisions: one level at a time, search, history, and the changes a document orders. */
@Named
@ViewScoped
public class BrowseDivisionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 50;

    /** What can be changed. */
    public enum Change {
        /** Another name. */ RENAME,
        /** A successor takes its place. */ MERGE,
        /** No successor. */ CLOSE,
        /** A new division in it. */ ESTABLISH
    }

    @Inject
    private transient DivisionReading reading;
    @Inject
    private transient DivisionChanging changing;
    @Inject
    private transient StandingReading standing;
    @Inject
    private Notices notices;
    @Inject
    private RefusalWords refusals;
    @Inject
    private Words words;

    private String code;
    private String search;
    private List<DivisionSummary> path = List.of();
    private List<DivisionSummary> inner = List.of();
    private List<DivisionHistoryLine> history = List.of();
    private DivisionSummary successor;
    private Judgement mayChange;
    private Change change = Change.RENAME;
    private String name;
    private String otherCode;
    private LocalDate from;
    private String documentNo;

    /** Reads the level on the screen. */
    public void load() {
        if (search != null && !search.isBlank()) {
            inner = reading.search(search, MOST_FOUND);
            path = List.of();
        } else if (code != null) {
            DivisionCode division = DivisionCode.of(code);
            path = reading.path(division);
            inner = reading.inner(division);
            history = reading.history(division);
            successor = getDivision().validTo() == null ? null : reading.current(division).orElse(null);
        } else {
            inner = reading.provinces();
        }
        mayChange = standing.ask(Action.IMPORT_DIVISIONS, null);
    }

    /** Does the change and shows the division again. */
    public void doChange() throws IOException {
        DivisionCode division = DivisionCode.of(code);
        switch (change) {
            case RENAME -> changing.rename(division, name, from, documentNo);
            case MERGE -> changing.merge(division, DivisionCode.of(otherCode == null ? "" : otherCode), from, documentNo);
            case CLOSE -> changing.close(division, from, documentNo);
            case ESTABLISH -> changing.establish(DivisionCode.of(otherCode == null ? "" : otherCode), name, from, documentNo);
        }
        notices.afterRedirect().done("divisions.changed");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/registry/divisions/index.xhtml?code=" + division);
    }

    /** The division on the screen; null above the provinces and for a search. */
    public DivisionSummary getDivision() {
        return path.isEmpty() ? null : path.get(path.size() - 1);
    }

    /** From the province down. */
    public List<DivisionSummary> getPath() {
        return path;
    }

    /** What lies in it, or what was found. */
    public List<DivisionSummary> getInner() {
        return inner;
    }

    /** What happened to it. */
    public List<DivisionHistoryLine> getHistory() {
        return history;
    }

    /** What stands in its place today; null while it is in force or without any. */
    public DivisionSummary getSuccessor() {
        return successor;
    }

    /** Whether this person may change divisions. */
    public boolean isChangeable() {
        return mayChange != null && mayChange.allowed();
    }

    /** Why this person may not change them, for the grey button. */
    public Explanation getWhyNot() {
        Language language = Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return refusals.explain(words.get("divisions.paused"), mayChange.reasons(), language);
    }

    /** The kinds of change. */
    public Change[] getChanges() {
        return Change.values();
    }

    /** Code from the address. */
    public String getCode() {
        return code;
    }

    /** Code from the address. */
    public void setCode(String code) {
        this.code = code;
    }

    /** What is looked for. */
    public String getSearch() {
        return search;
    }

    /** What is looked for. */
    public void setSearch(String search) {
        this.search = search;
    }

    /** Kind of change. */
    public Change getChange() {
        return change;
    }

    /** Kind of change. */
    public void setChange(Change change) {
        this.change = change;
    }

    /** New name. */
    public String getName() {
        return name;
    }

    /** New name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Code of the successor or of the new division. */
    public String getOtherCode() {
        return otherCode;
    }

    /** Code of the successor or of the new division. */
    public void setOtherCode(String otherCode) {
        this.otherCode = otherCode;
    }

    /** First day of the change. */
    public LocalDate getFrom() {
        return from;
    }

    /** First day of the change. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The document. */
    public String getDocumentNo() {
        return documentNo;
    }

    /** The document. */
    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }
}
