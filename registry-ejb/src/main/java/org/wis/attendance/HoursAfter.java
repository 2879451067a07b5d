package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wis.hours.HoursRecalculating;
import org.wis.staff.StaffId;

/** After something changed that hours rest on: counts the years it touches anew, in the same transaction. */
@Dependent
class HoursAfter {

    @Inject
    HoursRecalculating recalculating;

    /**
     * Counts anew.
     *
     * @param staff   whose hours
     * @param session the session it is about
     * @param others  other days whose year is touched: days of completion, old and new
     */
    void changed(StaffId staff, HeldSession session, LocalDate... others) {
        TreeSet<Integer> years = new TreeSet<>();
        // The year before its first day too: its days may be booked there.
        IntStream.rangeClosed(session.firstDay().getYear() - 1, session.lastDay().getYear()).forEach(years::add);
        for (LocalDate day : others) {
            years.add(day.getYear());
        }
        years.forEach(year -> recalculating.recalculate(staff, year));
    }

    /** Counts the years of these days anew. */
    void changed(StaffId staff, LocalDate first, LocalDate last) {
        IntStream.rangeClosed(first.getYear(), last.getYear()).forEach(year -> recalculating.recalculate(staff, year));
    }
}
