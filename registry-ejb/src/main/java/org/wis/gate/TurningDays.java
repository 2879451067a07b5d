package org.wis.gate;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The days on which the gate's answer about a person may change, for the better or the worse: between two of them it stays what it is. Whoever looks ahead asks
 * the judge on these days only. A test holds them against the judge's answer on every single day.
 */
final class TurningDays {

    /** Parameters that name the last day of a grace in each year. */
    private static final List<String> DEADLINES = List.of("training.grace.end", "training.deferral.grace.end", "endorsement.grace.end", "pledge.grace.end");
    private static final int YEARS_AHEAD = 1;

    private final Facts facts;
    private final LocalDate after;
    private final LocalDate until;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private TurningDays(Facts facts, LocalDate after, LocalDate until) {
        this.facts = facts;
        this.after = after;
        this.until = until;
    }

    /**
     * In order; deadlines of the year and of the next.
     *
     * @param after the day before the first that may be among them
     * @param until the last day that may be among them
     */
    static NavigableSet<LocalDate> of(Facts facts, LocalDate after, LocalDate until) {
        TurningDays turning = new TurningDays(facts, after, until);
        turning.ofPost();
        turning.ofCertificates();
        turning.ofTheYear();
        turning.ofRules();
        return turning.days;
    }

    private void ofPost() {
        facts.appointments().forEach(post -> add(post.from(), post.to()));
        facts.suspensions().forEach(suspension -> add(suspension.from(), suspension.to()));
        facts.freezes().forEach(freeze -> add(freeze.from(), freeze.to()));
        facts.actings().forEach(acting -> add(acting.from(), Reach.lastDay(acting, facts.rules()).plusDays(1)));
        facts.emergencies().forEach(held -> add(held.firstDay(), EmergencyRule.lastDay(held, facts.rules()).plusDays(1)));
        List<Integer> graces = facts.rules().values("training.return.grace.days").stream().map(Integer::valueOf).toList();
        facts.leaves().forEach(leave -> {
            add(leave.from(), leave.to());
            graces.forEach(grace -> add(leave.to().plusDays(grace)));
        });
        facts.pledges().forEach(pledge -> add(pledge.pledgeSignedOn(), pledge.sheetSignedOn()));
        facts.trainings().stream().filter(training -> training.lateMakeUpOn() != null).forEach(training -> add(training.lateMakeUpOn()));
        if (facts.account() != null && facts.account().lockedUntil() != null) {
            add(facts.account().lockedUntil().toLocalDate().plusDays(1));
        }
    }

    private void ofCertificates() {
        for (Facts.Certificate held : facts.certificates()) {
            LocalDate over = held.validTo().plusDays(1);
            add(held.validFrom(), over, over.plusDays(facts.rules().number("renewal.pending.days", held.validTo())));
            if (held.suspensionLastDay() != null) {
                add(held.suspensionLastDay().plusDays(1));
            }
            held.renewals().stream().filter(renewal -> renewal.decidedOn() != null).forEach(renewal -> add(renewal.decidedOn()));
        }
    }

    /** A new year asks for the training, the endorsement and the pledge of another; each grace then ends on its day. */
    private void ofTheYear() {
        for (int year : IntStream.rangeClosed(after.getYear(), after.getYear() + YEARS_AHEAD).toArray()) {
            add(LocalDate.of(year, 1, 1));
            for (String deadline : DEADLINES) {
                for (String value : facts.rules().values(deadline)) {
                    MonthDay lastDay = RuleBook.monthDay(value);
                    add(lastDay.atYear(year).plusDays(1));
                }
            }
        }
    }

    private void ofRules() {
        facts.rules().rows().forEach(row -> add(row.from(), row.to()));
    }

    private void add(LocalDate... found) {
        for (LocalDate day : found) {
            if (day.isAfter(after) && !day.isAfter(until)) {
                days.add(day);
            }
        }
    }
}
