package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionReading;
import org.wis.position.Departure;
import org.wis.position.NormLine;
import org.wis.position.PlaceGap;
import org.wis.position.PositionReading;
import org.wis.position.Turnover;
import org.wis.staff.TransferLine;
import org.wis.staff.TransferState;
import org.wis.staff.Transferring;
import org.wis.time.OfficialTime;

/** Where required posts are missing on a day, what was not handed over, who moves between counties, and how stable the teams are (article 28). */
@Named
@ViewScoped
public class ShowGapsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DEPARTURES = 50;
    private static final int BAR = 1000;

    @Inject
    private PositionReading positions;
    @Inject
    private Transferring transferring;
    @Inject
    private DivisionReading divisions;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;

    private String division;
    private LocalDate day;
    private String place = "";
    private String parent;
    private DivisionCode scope;
    private List<PlaceGap> places = List.of();
    private List<Departure> departures = List.of();
    private long departureCount;
    private List<Turnover> turnover = List.of();
    private List<TransferLine> transfers = List.of();
    private List<NormLine> norms = List.of();


    /** Reads the division in the address, or the reader's own, on the day in the address, or today. */
    public void load() {
        DivisionCode own = jurisdiction.getDivision();
        scope = division == null || division.isBlank() ? own : DivisionCode.of(division);
        day = day == null ? time.today() : day;
        place = divisions.pathName(scope);
        parent = scope.level() > own.level() ? scope.parent().map(DivisionCode::value).orElse(null) : null;
        places = positions.gapsByPlace(scope, day);
        departureCount = positions.countDepartures(scope);
        departures = positions.departures(scope, 0, MOST_DEPARTURES);
        turnover = positions.turnover(scope, day.getYear());
        transfers = transferring.list(scope);
        norms = positions.norms();
    }

    /** Shows another day. @return this page with it in the address */
    public String look() {
        return "/staff/gaps.xhtml?faces-redirect=true&division=" + scope.value() + "&day=" + day;
    }

    /** Where a place leads: one level down, or to the people of an office. */
    public String leadsTo(PlaceGap one) {
        boolean deeper = one.place().level() <= 4 && !one.place().equals(scope);
        return deeper ? "gaps.xhtml?division=" + one.place().value() + "&day=" + day : "list.xhtml?division=" + one.place().value();
    }

    /** Whether a transfer waits for the opinion of the reader's county. */
    public boolean awaitsUs(TransferLine line) {
        return jurisdiction.isCounty() && line.state() == TransferState.ASKED && jurisdiction.getDivision().contains(line.from());
    }

    /** Whether the reader's county asked for it and it is not over. */
    public boolean isOurs(TransferLine line) {
        return jurisdiction.isCounty() && jurisdiction.getDivision().contains(line.to())
                && (line.state() == TransferState.ASKED || line.state() == TransferState.AGREED);
    }

    /** Posts held, in thousandths of those required. */
    public long getFilled() {
        return getRequired() == 0 ? BAR : getHeld() * BAR / getRequired();
    }

    /** Posts required. */
    public long getRequired() {
        return places.stream().mapToLong(PlaceGap::required).sum();
    }

    /** Posts held. */
    public long getHeld() {
        return places.stream().mapToLong(PlaceGap::held).sum();
    }

    /** Posts missing. */
    public long getMissing() {
        return places.stream().mapToLong(PlaceGap::missing).sum();
    }

    /** Townships with one operator only. */
    public long getSingle() {
        return places.stream().mapToLong(PlaceGap::single).sum();
    }

    /** Whether the day asked is today. */
    public boolean isToday() {
        return day.equals(time.today());
    }

    /** The places inside, by code. */
    public List<PlaceGap> getPlaces() {
        return places;
    }

    /** Posts left without a hand-over, the latest first. */
    public List<Departure> getDepartures() {
        return departures;
    }

    /** How many there are. */
    public long getDepartureCount() {
        return departureCount;
    }

    /** Turnover and tenure in the year of the day. */
    public List<Turnover> getTurnover() {
        return turnover;
    }

    /** Transfers between counties. */
    public List<TransferLine> getTransfers() {
        return transfers;
    }

    /** All norms. */
    public List<NormLine> getNorms() {
        return norms;
    }

    /** Names of the division, from the province down. */
    public String getPlace() {
        return place;
    }

    /** Code of the division above, within the reader's own; null at her own. */
    public String getParent() {
        return parent;
    }

    /** Code in the address; null for the reader's own. */
    public String getDivision() {
        return division;
    }

    /** Code in the address; null for the reader's own. */
    public void setDivision(String division) {
        this.division = division;
    }

    /** The day looked at. */
    public LocalDate getDay() {
        return day;
    }

    /** The day looked at. */
    public void setDay(LocalDate day) {
        this.day = day;
    }
}
