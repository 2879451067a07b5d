package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionReading;
import org.wis.division.DivisionSummary;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.Decision;
import org.wis.staff.FreezeLine;
import org.wis.staff.RemedyReading;
import org.wis.staff.UnitFreezing;
import org.wis.time.OfficialTime;

/** The province lets the data of a division rest, and opens them again. */
@Named
@ViewScoped
public class FreezeUnitPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 20;

    @Inject
    private UnitFreezing freezing;
    @Inject
    private DivisionReading divisions;
    @Inject
    private RemedyReading remedies;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private String search;
    private String division;
    private String document;
    private String openDocument;
    private String reason;
    private LocalDate from;
    private LocalDate lastDay;
    private List<DivisionSummary> found;
    private List<FreezeLine> running = List.of();
    private FreezeLine frozen;
    private String place;
    private boolean checking;

    /** Reads what is frozen, and the division in the address. @throws org.wis.gate.Refused those of the gate */
    public void load() {
        door.open(Action.FREEZE_UNIT, jurisdiction.getDivision());
        running = remedies.freezes(jurisdiction.getDivision());
        from = time.today();
        if (division != null) {
            DivisionCode code = DivisionCode.of(division);
            place = divisions.pathName(code);
            frozen = running.stream().filter(one -> one.division().equals(code)).findFirst().orElse(null);
        }
    }

    /** Looks for divisions. */
    public void find() {
        found = divisions.search(search, MOST_FOUND);
    }

    /** Shows the consequences. */
    public void check() {
        checking = new Decision(document, reason).documentNo() != null;
    }

    /** Back to what was typed. */
    public void back() {
        checking = false;
    }

    /** Freezes. @return this page anew */
    public String freeze() {
        freezing.freeze(DivisionCode.of(division), new Decision(document, reason), from, lastDay);
        notices.afterRedirect().done("freeze.done", place);
        notices.draftSaved("freeze-" + division);
        return "/staff/freeze.xhtml?faces-redirect=true";
    }

    /** Opens again. @return this page anew */
    public String open() {
        LocalDate free = freezing.open(DivisionCode.of(division), openDocument);
        notices.afterRedirect().done("freeze.opened", place, free);
        notices.draftSaved("open-" + division);
        return "/staff/freeze.xhtml?faces-redirect=true";
    }

    /** Divisions found; null before a search. */
    public List<DivisionSummary> getFound() {
        return found;
    }

    /** Names of a division, from the province down. */
    public String placeOf(DivisionCode code) {
        return divisions.pathName(code);
    }

    /** What is frozen now or will be. */
    public List<FreezeLine> getRunning() {
        return running;
    }

    /** How the division chosen is frozen; null when it is not. */
    public FreezeLine getFrozen() {
        return frozen;
    }

    /** Document that opens it again. */
    public String getOpenDocument() {
        return openDocument;
    }

    /** Document that opens it again. */
    public void setOpenDocument(String openDocument) {
        this.openDocument = openDocument;
    }

    /** Names of the division chosen; null before. */
    public String getPlace() {
        return place;
    }

    /** Whether the consequences are shown. */
    public boolean isChecking() {
        return checking;
    }

    /** Beginning of a name, code or initials. */
    public String getSearch() {
        return search;
    }

    /** Beginning of a name, code or initials. */
    public void setSearch(String search) {
        this.search = search;
    }

    /** Code of the division chosen. */
    public String getDivision() {
        return division;
    }

    /** Code of the division chosen. */
    public void setDivision(String division) {
        this.division = division;
    }

    /** Document number. */
    public String getDocument() {
        return document;
    }

    /** Document number. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** Reason. */
    public String getReason() {
        return reason;
    }

    /** Reason. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** First day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day; null while unknown. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Last day; null while unknown. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
