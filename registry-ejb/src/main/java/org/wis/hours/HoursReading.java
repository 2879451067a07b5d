package org.wis.hours;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** The training year of a person with the reason for every minute, and of all who enter data in a division. */
@Stateless
public class HoursReading {

    private static final int MOST_LINES = 500;

    @Inject
    FactReading facts;
    @Inject
    HoursParameters parameters;
    @Inject
    HoursLists lists;
    @Inject
    Signatory signatory;
    @Inject
    OfficialTime time;

    /** One's own year. @throws Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public YearReport own(int year) {
        return report(signatory.self(), year);
    }

    /** The year of a person in the reader's jurisdiction. */
    @Reads(Action.READ_STAFF)
    public YearReport of(@On StaffId staff, int year) {
        return report(staff, year);
    }

    /** How many lines {@link #list} has in all. */
    @Reads(Action.READ_STAFF)
    public long count(@On DivisionCode scope, int year, String text) {
        return lists.count(scope, dayOf(year), text);
    }

    /**
     * The year of all who hold a post of data entry in a division, one line for each post: today, or on the last day of a year that is over.
     *
     * @param text  beginning of a name; null or blank for all
     * @param first lines to skip
     * @param max   lines wished, at most 500 are given
     */
    @Reads(Action.READ_STAFF)
    public List<HoursLine> list(@On DivisionCode scope, int year, String text, int first, int max) {
        return lists.lines(scope, year, dayOf(year), time.today(), text, Math.max(0, first), Math.min(max, MOST_LINES));
    }

    private YearReport report(StaffId staff, int year) {
        LocalDate today = time.today();
        YearAccount account = new Hours(facts.of(staff), parameters::of).of(year, today);
        LocalDate until = today.getYear() == year ? LocalDate.of(year, 12, 31) : account.rules().makeUpEnd(year, account.owed());
        boolean helps = !account.compliant() && today.getYear() - year <= 1;
        return new YearReport(staff, lists.name(staff), account, helps ? lists.next(staff, today, until, account.rules().wide()).orElse(null) : null);
    }

    private LocalDate dayOf(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isBefore(time.today()) ? last : time.today();
    }
}
