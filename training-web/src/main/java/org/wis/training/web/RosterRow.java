package org.wis.training.web;

import java.io.Serializable;
import java.time.LocalTime;
import org.wis.attendance.AttendanceMark;
import org.wis.attendance.AttendanceState;
import org.wis.attendance.HalfDay;
import org.wis.attendance.ListLine;
import org.wis.attendance.PlaceInSession;
import org.wis.attendance.RosterLine;

/** A person's half-day on the list while it is being filled in. */
public class RosterRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PlaceInSession place;
    private final HalfDay half;
    private AttendanceState state;
    private LocalTime in;
    private LocalTime out;
    private String reason;

    RosterRow(RosterLine line, HalfDay half) {
        this.place = line.place();
        this.half = half;
        AttendanceMark mark = line.marks().get(half.id());
        if (mark != null) {
            this.state = mark.state();
            this.in = mark.signedIn();
            this.out = mark.signedOut();
            this.reason = mark.reason();
        }
    }

    /** Present for the whole half-day, unless something stands there already; who signed in and forgot to sign out is out at its end. */
    void present() {
        if (state == null) {
            state = AttendanceState.PRESENT;
            in = half.startsAt();
            out = half.endsAt();
        } else if (state == AttendanceState.PRESENT && out == null) {
            out = half.endsAt().isBefore(in) ? in : half.endsAt();
        }
    }

    /** Whether something is entered that can be kept. */
    boolean isFilled() {
        return state != null && state != AttendanceState.VOID;
    }

    /** The line to keep. Who is present without times was there for the whole half-day; who is not there has no times. */
    ListLine line() {
        boolean there = state == AttendanceState.PRESENT;
        LocalTime from = there && in == null ? half.startsAt() : in;
        LocalTime until = there && in == null && out == null ? half.endsAt() : out;
        return new ListLine(place.id(), half.id(), new AttendanceMark(state, there ? from : null, there ? until : null, reason));
    }

    /** Whether her credit was taken for a forged sign-in. */
    public boolean isVoided() {
        return state == AttendanceState.VOID;
    }

    /** Minutes late. */
    public long getLate() {
        return state == AttendanceState.PRESENT && in != null ? new AttendanceMark(state, in, out, null).lateBy(half.startsAt()) : 0;
    }

    /** Whose place. */
    public PlaceInSession getPlace() {
        return place;
    }

    /** How it went; null while nothing is entered. */
    public AttendanceState getState() {
        return state;
    }

    /** How it went; null while nothing is entered. */
    public void setState(AttendanceState state) {
        this.state = state;
    }

    /** Time in. */
    public LocalTime getIn() {
        return in;
    }

    /** Time in. */
    public void setIn(LocalTime in) {
        this.in = in;
    }

    /** Time out. */
    public LocalTime getOut() {
        return out;
    }

    /** Time out. */
    public void setOut(LocalTime out) {
        this.out = out;
    }

    /** Reason of an excuse. */
    public String getReason() {
        return reason;
    }

    /** Reason of an excuse. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
