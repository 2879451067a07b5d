package org.wis.position;

import java.io.Serializable;
import org.wis.division.DivisionCode;

/**
 * How stable the teams of a place were in a year: holders of required positions only, a post prolonged without a day between counts as one.
 *
 * @param place      the place
 * @param name       its name
 * @param atStart    holders on 1 January
 * @param atEnd      holders on the last day looked at: 31 December, or the day asked within the year
 * @param joined     holders who began in the year, to that day
 * @param left       holders who ended in the year, to that day
 * @param tenureDays days on the post of those there on the last day looked at, added up
 */
public record Turnover(DivisionCode place, String name, long atStart, long atEnd, long joined, long left, long tenureDays) implements Serializable {

    private static final double DAYS_OF_YEAR = 365.25;
    private static final int THOUSAND = 1000;

    /** Who left, in thousandths of the mean of holders at start and end, rounded; 0 without holders. */
    public long rate() {
        long twice = atStart + atEnd;
        return twice == 0 ? 0 : Math.round(2.0 * left * THOUSAND / twice);
    }

    /** Mean years on the post, in tenths, rounded; 0 without holders. */
    public long tenureTenths() {
        return atEnd == 0 ? 0 : Math.round(tenureDays / DAYS_OF_YEAR * 10 / atEnd);
    }
}
