package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.wis.attendance.CompletionResult;
import org.wis.attendance.OutsideEntering;
import org.wis.attendance.OutsideEntry;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.StaffId;
import org.wis.staff.StaffLine;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** A county enters a day of training that one of its people did elsewhere. */
@Named
@ViewScoped
public class EnterOutsidePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PEOPLE = 500;

    @Inject
    private OutsideEntering entering;
    @Inject
    private StaffReading reading;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private List<StaffLine> people = List.of();
    private Long staff;
    private String title;
    private String organiser;
    private Integer level;
    private boolean online;
    private LocalDate day;
    private LocalTime from;
    private LocalTime until;
    private Integer minutes;
    private LocalDate lastDay;
    private CompletionResult result;
    private String document;

    /** Opens the form. */
    public void load() {
        DivisionCode county = jurisdiction.getDivision();
        door.open(Action.ENTER_OUTSIDE_TRAINING, county);
        people = reading.list(county, time.today(), null, 0, MOST_PEOPLE);
    }

    /** Enters the day. Minutes left out are those between, the last day left out is the day. @return the list */
    public String enter() {
        int approved = minutes != null ? minutes : (int) Duration.between(from, until).toMinutes();
        entering.enter(new StaffId(staff), new OutsideEntry(title, organiser, level, online, day, from, until, approved, lastDay == null ? day : lastDay, result, document));
        notices.afterRedirect().done("outside.entered");
        notices.draftSaved("outside");
        return "/outside/list.xhtml?faces-redirect=true";
    }

    /** Key of the words of a level. */
    public String levelKey(Integer one) {
        return "outside.level." + one;
    }

    /** Levels of an organiser. */
    public List<Integer> getLevels() {
        return List.of(2, 3, 4, 5);
    }

    /** Results that can be entered. */
    public List<CompletionResult> getResults() {
        return List.of(CompletionResult.PASSED, CompletionResult.ATTENDED);
    }

    /** Key of the words of a result. */
    public String resultKey(CompletionResult one) {
        return "held.result." + one.name();
    }

    /** People of the county. */
    public List<StaffLine> getPeople() {
        return people;
    }

    /** Whose training. */
    public Long getStaff() {
        return staff;
    }

    /** Whose training. */
    public void setStaff(Long staff) {
        this.staff = staff;
    }

    /** What was taught. */
    public String getTitle() {
        return title;
    }

    /** What was taught. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Who held it. */
    public String getOrganiser() {
        return organiser;
    }

    /** Who held it. */
    public void setOrganiser(String organiser) {
        this.organiser = organiser;
    }

    /** Level of who held it. */
    public Integer getLevel() {
        return level;
    }

    /** Level of who held it. */
    public void setLevel(Integer level) {
        this.level = level;
    }

    /** Whether it was online. */
    public boolean isOnline() {
        return online;
    }

    /** Whether it was online. */
    public void setOnline(boolean online) {
        this.online = online;
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** The day. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** From when. */
    public LocalTime getFrom() {
        return from;
    }

    /** From when. */
    public void setFrom(LocalTime from) {
        this.from = from;
    }

    /** Until when. */
    public LocalTime getUntil() {
        return until;
    }

    /** Until when. */
    public void setUntil(LocalTime until) {
        this.until = until;
    }

    /** Minutes; null for those between. */
    public Integer getMinutes() {
        return minutes;
    }

    /** Minutes; null for those between. */
    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    /** Last day of the whole training; null for the day. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Last day of the whole training; null for the day. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** How it ended. */
    public CompletionResult getResult() {
        return result;
    }

    /** How it ended. */
    public void setResult(CompletionResult result) {
        this.result = result;
    }

    /** What it rests on. */
    public String getDocument() {
        return document;
    }

    /** What it rests on. */
    public void setDocument(String document) {
        this.document = document;
    }
}
