package org.wis.session;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.staff.OfficeId;

/**
 * A session in a list.
 *
 * @param id            its number
 * @param course        its course
 * @param title         title of the course
 * @param subject       subject area
 * @param organiser     organising office
 * @param organiserName its name
 * @param division      its division
 * @param level         level that counts: 2 province to 5 township
 * @param noticeNo      number of the notice; null while there is none
 * @param venueName     where; null when online or not yet decided
 * @param online        whether it is held online
 * @param recognised    whether the province recognises the course
 * @param state         how far it is
 * @param firstDay      first day
 * @param lastDay       last day, inclusive
 * @param minutes       approved minutes of all days
 * @param capacity      seats
 * @param taken         seats nominated or confirmed
 * @param waiting       persons on the waiting list
 * @param planned       whether it fulfils an item of an annual plan
 */
public record SessionLine(SessionId id, CourseId course, String title, Subject subject, OfficeId organiser, String organiserName, DivisionCode division, int level,
                          String noticeNo, String venueName, boolean online, boolean recognised, SessionState state, LocalDate firstDay, LocalDate lastDay, int minutes,
                          int capacity, int taken, int waiting, boolean planned) implements Serializable {

    /** Seats not given yet. */
    public int free() {
        return Math.max(0, capacity - taken);
    }
}
