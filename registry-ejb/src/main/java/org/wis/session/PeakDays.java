package org.wis.session;

import java.time.LocalDate;

/**
 * The days of a month on which townships close their month.
 *
 * @param first first day of the month, from 1
 * @param last  last one, inclusive
 */
record PeakDays(int first, int last) {

    /** As the parameter says it: 24-28. */
    static PeakDays of(String text) {
        String[] ends = text.strip().split("-");
        return new PeakDays(Integer.parseInt(ends[0].strip()), Integer.parseInt(ends[ends.length - 1].strip()));
    }

    boolean covers(LocalDate day) {
        return day.getDayOfMonth() >= first && day.getDayOfMonth() <= last;
    }
}
