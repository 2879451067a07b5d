package org.wis.enrolment;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * How far it is that a session counts for the year before (补训).
 *
 * @param year        the year booked; null until everybody who must has agreed
 * @param requestedAt when she asked; null when she did not
 * @param countyAt    when the county approved; null while it has not
 */
public record Booking(Integer year, LocalDateTime requestedAt, LocalDateTime countyAt) implements Serializable {

    /** Whether the county is to decide. */
    public boolean waitsForCounty() {
        return requestedAt != null && countyAt == null;
    }

    /** Whether the province is to confirm: the county has approved, and yet no year is booked. */
    public boolean waitsForProvince() {
        return countyAt != null && year == null;
    }
}
