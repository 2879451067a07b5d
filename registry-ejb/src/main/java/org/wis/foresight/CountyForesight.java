package org.wis.foresight;

import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;

/**
 * A county in the overview of an office above it. Counts only.
 *
 * @param county     its code
 * @param name       its name
 * @param parent     name of the prefecture
 * @param townships  townships it has
 * @param now        townships with nobody today
 * @param soon       townships that will have nobody within the days of the earliest warning, those of today included
 * @param later      townships that will have nobody within all that was looked at, those before included
 * @param next       first day on which another township has nobody; null when none is foreseen
 * @param months     for each month from today on, townships with nobody on some day of it
 * @param training   operators whose training of this year is not complete yet
 * @param women      women whose cards are kept by the townships counted in {@code later}
 */
public record CountyForesight(DivisionCode county, String name, String parent, int townships, int now, int soon, int later, LocalDate next, List<Integer> months, int training, long women) {

    /** Defensive copy. */
    public CountyForesight {
        months = List.copyOf(months);
    }
}
