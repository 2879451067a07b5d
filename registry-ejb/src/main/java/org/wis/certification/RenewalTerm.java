package org.wis.certification;

import java.time.LocalDate;

/** Whether a renewal joins the old term. */
final class RenewalTerm {

    private RenewalTerm() {
    }

    /**
     * Whether the certificate was in force up to today, by its dates or by a timely application that was not yet decided.
     *
     * @param validTo     last day of the old term, inclusive
     * @param appliedOn   day of the application
     * @param today       day of the decision
     * @param leadDays    an application so many days before the end is in time, that day included
     * @param pendingDays days the right goes on after the end
     */
    static boolean withoutGap(LocalDate validTo, LocalDate appliedOn, LocalDate today, int leadDays, int pendingDays) {
        if (!today.isAfter(validTo)) {
            return true;
        }
        return !appliedOn.isAfter(validTo.minusDays(leadDays)) && !today.isAfter(validTo.plusDays(pendingDays));
    }
}
