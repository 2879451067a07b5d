package org.wis.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.session.CourseId;
import org.wis.session.HalfDayId;
import org.wis.session.SessionId;
import org.wis.session.SessionState;
import org.wis.staff.OfficeId;

/**
 * A session as those who hold it see it.
 *
 * @param id            its number
 * @param course        its course
 * @param title         title of the course
 * @param organiser     office that holds it
 * @param organiserName its name
 * @param division      its division
 * @param online        whether it is held online
 * @param examAsked     whether it ends with an exam: the course asks for one, or it is online
 * @param state         how far it is
 * @param firstDay      first day
 * @param lastDay       last day, inclusive
 * @param halves        its half-days in the order of time
 */
public record HeldSession(SessionId id, CourseId course, String title, OfficeId organiser, String organiserName, DivisionCode division, boolean online, boolean examAsked,
                          SessionState state, LocalDate firstDay, LocalDate lastDay, List<HalfDay> halves) implements Serializable {

    /** Whether it is announced and not completed: its list is open. */
    public boolean isRunning() {
        return state == SessionState.PUBLISHED;
    }

    /** Whether its results stand. */
    public boolean isCompleted() {
        return state == SessionState.COMPLETED;
    }

    /** When its last half-day ends; the end of its last day when it has none. */
    public LocalDateTime ends() {
        return halves.stream().map(HalfDay::ends).max(LocalDateTime::compareTo).orElse(lastDay.plusDays(1).atStartOfDay());
    }

    /** The same in another state. */
    HeldSession in(SessionState now) {
        return new HeldSession(id, course, title, organiser, organiserName, division, online, examAsked, now, firstDay, lastDay, halves);
    }

    /** A half-day of it. @throws Refused HALF_DAY_UNKNOWN when it is not one of its own */
    public HalfDay half(HalfDayId half) {
        return halves.stream().filter(one -> one.id().equals(half)).findFirst().orElseThrow(() -> new Refused(AttendanceRefusal.HALF_DAY_UNKNOWN));
    }
}
