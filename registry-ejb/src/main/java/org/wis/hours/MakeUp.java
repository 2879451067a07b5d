package org.wis.hours;

import java.time.LocalDate;

/**
 * The make-up of a year (补训): whether a booking moves a session to the year before. Its days decide; a resit passed later moves with them.
 */
final class MakeUp {

    private MakeUp() {
    }

    /** Whether the booking holds: approved by the county, wholly in the year after, and in time or confirmed by the province as a late make-up. */
    static boolean moves(Participation participation, LocalDate end) {
        Booking booking = participation.booking();
        AttendedSession session = participation.session();
        if (booking == null || !booking.countyApproved() || !participation.attends()) {
            return false;
        }
        int next = booking.year() + 1;
        boolean inYearAfter = session.firstDay().getYear() == next && session.lastDay().getYear() == next;
        return inYearAfter && (!isLate(participation, end) || booking.provinceConfirmedOn() != null);
    }

    /** Whether it reaches past the last day of make-up. */
    static boolean isLate(Participation participation, LocalDate end) {
        return participation.session().lastDay().isAfter(end);
    }

    /** Day from which a confirmed late make-up counts. */
    static LocalDate countsFrom(Participation participation) {
        LocalDate completed = participation.outcome().passed() ? participation.outcome().on() : participation.session().lastDay();
        LocalDate confirmed = participation.booking().provinceConfirmedOn();
        return completed.isAfter(confirmed) ? completed : confirmed;
    }
}
