package org.wis.hours;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A make-up (补训): at her request a session counts for the year before, and then not for its own.
 *
 * @param year                year it is booked to
 * @param countyApproved      whether the county approved
 * @param provinceConfirmedOn day on which the province confirmed a late make-up; null without confirmation
 */
public record Booking(int year, boolean countyApproved, LocalDate provinceConfirmedOn) implements Serializable {
}
