package org.wis.training.web;

import java.io.Serializable;
import java.util.List;
import org.wis.hours.AccountLine;
import org.wis.hours.Explanation;
import org.wis.hours.Forecast;
import org.wis.hours.Lost;
import org.wis.hours.NextSession;
import org.wis.hours.Owed;
import org.wis.hours.Part;
import org.wis.hours.YearAccount;
import org.wis.hours.YearReport;

/**
 * The training year of a person as a page shows it.
 *
 * @param report the year
 */
public record YearView(YearReport report) implements Serializable {

    /** The year. */
    public int year() {
        return account().year();
    }

    /** The account. */
    public YearAccount account() {
        return report.account();
    }

    /** The account in short. */
    public Explanation inShort() {
        return account().explanation();
    }

    /** The bar. */
    public HoursBar bar() {
        return HoursBar.of(account().explanation(), account().forecast());
    }

    /** Key of the words of what is owed. */
    public String owedKey() {
        return "hours.owed." + account().owed() + (account().owed() == Owed.PRE_SERVICE && account().preServicePassed() ? ".passed" : "");
    }

    /** Key of the words for which minutes count. */
    public String modeKey() {
        return account().rules().wide() ? "hours.mode.wide" : "hours.mode.strict";
    }

    /** Minutes the province entered, of those that count. */
    public int enteredMinutes() {
        return account().rules().wide() ? account().entered().wideMinutes() : account().entered().strictMinutes();
    }

    /** Whether there is something missing that a session could still give. */
    public boolean seeking() {
        Forecast forecast = account().forecast();
        return report.next() != null || forecast == Forecast.IN_PROGRESS || forecast == Forecast.AT_RISK || forecast == Forecast.URGENT;
    }

    /** The next session with a seat; null without one. */
    public NextSession next() {
        return report.next();
    }

    /** Sessions, by their first day. */
    public List<AccountLine> lines() {
        return account().lines();
    }

    /** Minutes of a session that count. */
    public int counted(AccountLine line) {
        return line.minutes(account().rules().wide());
    }

    /** Key of the words of a reason. */
    public String lostKey(Lost lost) {
        return "hours.lost." + lost.why();
    }

    /** Key of the words of the organiser's level. */
    public String levelKey(AccountLine line) {
        return "hours.level." + line.session().organiserLevel();
    }

    /** Key of the words for how it ended, or that she taught. */
    public String resultKey(AccountLine line) {
        return line.part() == Part.TRAINER ? "hours.part.TRAINER" : "hours.result." + line.outcome().result();
    }

    /** Key of the words of a booking; null without one. */
    public String bookedKey(AccountLine line) {
        return line.bookedTo() == null ? null : line.lateMakeUp() ? "hours.booked.late" : "hours.booked";
    }
}
