package org.wis.attendance;

import java.io.Serializable;
import java.util.Map;
import org.wis.session.HalfDayId;

/**
 * A person on the roster.
 *
 * @param place   her place
 * @param marks   what is kept, by half-day; a half-day for which nothing is kept is not in it
 * @param sources where it came from, by half-day
 */
public record RosterLine(PlaceInSession place, Map<HalfDayId, AttendanceMark> marks, Map<HalfDayId, AttendanceSource> sources) implements Serializable {
}
