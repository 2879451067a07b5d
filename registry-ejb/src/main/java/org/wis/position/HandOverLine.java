package org.wis.position;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A hand-over as it is shown.
 *
 * @param appointment  number of the appointment
 * @param receiverName who took over; null when it lies with the office
 * @param handedOn     the day
 * @param items        what was handed over
 * @param documentNo   the signed record
 */
public record HandOverLine(long appointment, String receiverName, LocalDate handedOn, String items, String documentNo) implements Serializable {
}
