package org.wis.hours;

import java.util.List;

/**
 * A participation with what each of its days gives before repetition and caps.
 *
 * @param participation what she did
 * @param days          one for each day with a half-day of hers, in order
 */
record Credited(Participation participation, List<DayCredit> days) {
}
