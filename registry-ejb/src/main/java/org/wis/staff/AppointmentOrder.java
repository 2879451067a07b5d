package org.wis.staff;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An appointment as ordered.
 *
 * @param office        office of the post
 * @param position      position
 * @param establishment kind of establishment
 * @param documentNo    document of appointment; for a transfer the one with the county's opinion
 * @param from          first day
 */
public record AppointmentOrder(OfficeId office, PositionType position, EstablishmentKind establishment, String documentNo, LocalDate from) implements Serializable {
}
