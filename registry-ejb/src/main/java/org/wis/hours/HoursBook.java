package org.wis.hours;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wis.division.DivisionCode;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/**
 * The training year of all people of a place, as the engine says it: for use cases of other features, inside their own transaction and behind their own door.
 * Who asks what somebody owes or lacks asks here and nowhere else.
 */
@Dependent
public class HoursBook {

    @Inject
    HoursLists lists;
    @Inject
    FactReading facts;
    @Inject
    HoursParameters parameters;
    @Inject
    OfficialTime time;

    /**
     * Everybody who holds a post of data entry in a division on a day, once, by division and number.
     *
     * @param year calendar year that is asked about
     * @param day  day on which the post is held
     */
    public Collection<HoursLine> of(DivisionCode scope, int year, LocalDate day) {
        Map<Long, HoursLine> people = new LinkedHashMap<>();
        lists.lines(scope, year, day, time.today(), null, 0, Integer.MAX_VALUE).forEach(line -> people.putIfAbsent(line.staff().value(), line));
        return people.values();
    }

    /** Last day of a session that may be booked to a year of hers: by what she owes for that year, her own longer grace included. */
    public LocalDate makeUpEnd(StaffId staff, int year) {
        YearAccount account = new Hours(facts.of(staff), parameters::of).of(year, time.today());
        return account.rules().makeUpEnd(year, account.owed());
    }
}
