package org.wis.attendance;

import java.io.Serializable;
import java.util.List;

/**
 * One's own session.
 *
 * @param place   her place
 * @param session the session
 * @param marks   what is kept of her half-days, in the order of the timetable; null where nothing is
 * @param result  how it ended; null before it is completed
 */
public record OwnPlace(PlaceInSession place, HeldSession session, List<OwnMark> marks, CompletionResult result) implements Serializable {

    /**
     * One's own half-day.
     *
     * @param half the half-day
     * @param mark what is kept; null when nothing is
     */
    public record OwnMark(HalfDay half, AttendanceMark mark) implements Serializable {
    }
}
