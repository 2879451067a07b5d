package org.wis.exam;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * From when until when an exam may be begun.
 *
 * @param from  first moment
 * @param until first moment at which it may not be begun any more
 */
public record OpeningSpell(LocalDateTime from, LocalDateTime until) implements Serializable {

    /** Whether it is open at a moment. */
    public boolean covers(LocalDateTime at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
