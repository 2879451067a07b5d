package org.wis.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.wis.time.OfficialTime;

/**
 * The limits of the validation rules, read again after a minute. They change by decree from a day on, not by the hour, and say nothing about the right to write,
 * which is read afresh in each transaction.
 */
@ApplicationScoped
class RuleLimitsToday {

    private static final int MINUTES = 1;

    @Inject
    private RuleParameters parameters;
    @Inject
    private OfficialTime time;
    private volatile Known known;

    private record Known(LocalDate day, LocalDateTime readAt, RuleLimits limits) {
    }

    /** The limits in force on this day. */
    RuleLimits on(LocalDate day) {
        LocalDateTime now = time.now();
        Known there = known;
        if (there == null || !there.day().equals(day) || there.readAt().isAfter(now) || there.readAt().plusMinutes(MINUTES).isBefore(now)) {
            there = new Known(day, now, parameters.limitsOn(day));
            known = there;
        }
        return there.limits();
    }
}
