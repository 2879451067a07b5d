package org.wis.attendance;

import java.io.Serializable;
import java.util.List;

/**
 * Everything that was ever kept of a person in a session, the oldest first.
 *
 * @param place      her place
 * @param attendance versions of her half-days
 * @param completion versions of how it ended; empty before the session is completed
 */
public record AttendanceTrail(PlaceInSession place, List<TrailLine> attendance, List<TrailLine> completion) implements Serializable {
}
