package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One event of group D, marriage history. No certificate number is kept.
 *
 * @param id        number of the line in the registry; null while new
 * @param seq       order of the event, from 1
 * @param event     code(marriageEvent): first marriage, remarriage, resumed, divorce, widowed
 * @param eventDate day of the event; the first of the month when only the month is known
 * @param monthOnly whether only the month is known (old events)
 * @param place     place of registration; null when not given
 */
public record MarriageEvent(
        Long id,
        int seq,
        String event,
        LocalDate eventDate,
        boolean monthOnly,
        @Size(max = 100) String place) implements Line {
}
