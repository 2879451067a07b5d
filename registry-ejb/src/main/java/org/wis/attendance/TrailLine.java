package org.wis.attendance;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.wis.session.HalfDayId;

/**
 * One version of what was kept.
 *
 * @param half       the half-day; null for how the session ended
 * @param state      name of the state or of the result
 * @param signedIn   clock time or empty; for a result the day of completion
 * @param signedOut  clock time or empty
 * @param source     where it came from; null for a result
 * @param reason     why; may be null
 * @param documentNo document of a correction; may be null
 * @param by         who kept it
 * @param at         when
 */
public record TrailLine(HalfDayId half, String state, String signedIn, String signedOut, String source, String reason, String documentNo, String by, LocalDateTime at)
        implements Serializable {
}
