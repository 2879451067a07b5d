package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.attendance.AttendanceMark;
import org.wis.attendance.AttendanceReading;
import org.wis.attendance.AttendanceState;
import org.wis.attendance.AttendanceTaking;
import org.wis.attendance.HalfDay;
import org.wis.attendance.Roster;
import org.wis.attendance.RosterLine;
import org.wis.portal.Notices;
import org.wis.session.SessionId;
import org.wis.time.OfficialTime;

/** The organiser's list: everybody of a session and one half-day of it, to tick and to correct while the session runs. */
@Named
@ViewScoped
public class TakeAttendancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttendanceReading reading;
    @Inject
    private AttendanceTaking taking;
    @Inject
    private OfficialTime time;
    @Inject
    private Notices notices;

    private Long session;
    private Long half;
    private Roster roster;
    private HalfDay shown;
    private List<RosterRow> rows = List.of();

    /** Reads the session and the half-day of the address, or the one that is due. */
    public void load() {
        roster = reading.roster(new SessionId(session == null ? 0 : session));
        shown = roster.session().halves().stream().filter(one -> half != null && one.id().value() == half).findFirst().orElseGet(this::due);
        rows = shown == null ? List.of() : roster.lines().stream().map(line -> new RosterRow(line, shown)).toList();
    }

    /** The last half-day that has begun; the first one before that. */
    private HalfDay due() {
        List<HalfDay> halves = roster.session().halves();
        return halves.stream().filter(one -> !one.begins().isAfter(time.now())).reduce((first, second) -> second).orElse(halves.isEmpty() ? null : halves.get(0));
    }

    /** Enters "present" wherever nothing stands; nothing is kept yet. */
    public void allPresent() {
        rows.forEach(RosterRow::present);
    }

    /** Keeps what is entered. @return the same half-day again */
    public String save() {
        int changed = taking.take(roster.session().id(), rows.stream().filter(RosterRow::isFilled).map(RosterRow::line).toList());
        notices.afterRedirect().done("held.roster.saved", changed);
        return "/held/roster.xhtml?faces-redirect=true&session=" + session + "&half=" + shown.id().value();
    }

    /** Whether the list can be filled in now. */
    public boolean isOpen() {
        return roster.organiser() && roster.session().isRunning();
    }

    /** Whether the half-day has begun. */
    public boolean isBegun() {
        return shown != null && !time.now().isBefore(shown.begins());
    }

    /** States that may be entered on the list. */
    public List<AttendanceState> getStates() {
        return List.of(AttendanceState.PRESENT, AttendanceState.ABSENT, AttendanceState.EXCUSED);
    }

    /** Key of the words of a state. */
    public String stateKey(AttendanceState state) {
        return "held.state." + state.name();
    }

    /** Key of the words of a part of the day. */
    public String halfKey(HalfDay one) {
        return "held.half." + one.half().name();
    }

    /** What the overview shows of a person's half-day, last part of the key of its words. */
    public String mark(RosterLine line, HalfDay one) {
        AttendanceMark mark = line.marks().get(one.id());
        if (mark == null) {
            return "NOTHING";
        }
        if (mark.state() != AttendanceState.PRESENT) {
            return mark.state().name();
        }
        if (mark.signedOut() == null) {
            return "NOT_OUT";
        }
        return mark.counts(one, roster.forgiven()) ? "COUNTS" : "LATE";
    }

    /** Key of the words of a mark of the overview. */
    public String markKey(RosterLine line, HalfDay one) {
        return "held.mark." + mark(line, one);
    }

    /** Whether a half-day is the one on the page. */
    public boolean isShown(HalfDay one) {
        return shown != null && shown.id().equals(one.id());
    }

    /** The session with everybody. */
    public Roster getRoster() {
        return roster;
    }

    /** The half-day on the page; null when the session has none. */
    public HalfDay getHalfDay() {
        return shown;
    }

    /** The lines of the half-day. */
    public List<RosterRow> getRows() {
        return rows;
    }

    /** Today, to mark the half-days of it. */
    public LocalDate getToday() {
        return time.today();
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
