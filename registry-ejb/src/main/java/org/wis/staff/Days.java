package org.wis.staff;

import java.time.LocalDate;
import org.wis.gate.Refused;

/** Days as they are typed. */
final class Days {

    private Days() {
    }

    /** The day. @throws Refused DATE_MISSING */
    static LocalDate needed(LocalDate day) {
        if (day == null) {
            throw new Refused(StaffRefusal.DATE_MISSING);
        }
        return day;
    }

    /** The day, today or earlier. @throws Refused DATE_MISSING, DATE_IN_FUTURE */
    static LocalDate past(LocalDate day, LocalDate today) {
        if (needed(day).isAfter(today)) {
            throw new Refused(StaffRefusal.DATE_IN_FUTURE, day);
        }
        return day;
    }

    /** The day, today or later. @throws Refused DATE_MISSING, DATE_IN_PAST */
    static LocalDate coming(LocalDate day, LocalDate today) {
        if (needed(day).isBefore(today)) {
            throw new Refused(StaffRefusal.DATE_IN_PAST, day);
        }
        return day;
    }
}
