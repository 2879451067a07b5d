package org.wis.attendance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who corrects what a session gave: its organiser for some days from its last day on, that day not counted and the last one included; then only the province.
 *
 * @param lastDay last day of the session
 * @param days    days the organiser has
 */
public record CorrectionTerm(LocalDate lastDay, int days) implements Serializable {

    /** The organiser's last day for corrections. */
    public LocalDate until() {
        return lastDay.plusDays(days);
    }

    /** Whether the organiser may correct on a day. */
    public boolean isOpen(LocalDate today) {
        return !today.isAfter(until());
    }
}
