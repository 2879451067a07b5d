package org.wis.staff;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The post a county offers to a person of another one.
 *
 * @param position      position
 * @param establishment kind of establishment
 * @param documentNo    document of the county that asks
 * @param firstDay      first day on the post
 */
public record TransferWish(PositionType position, EstablishmentKind establishment, String documentNo, LocalDate firstDay) implements Serializable {

    AppointmentOrder at(OfficeId office) {
        return new AppointmentOrder(office, position, establishment, documentNo, firstDay);
    }
}
