package org.wis.certification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a certificate was on a day, told from its events alone: decisions count from their moment, a revocation from the day it names, dates by themselves. */
final class Timeline {

    private final List<Entry> entries;
    private final List<Endorsed> endorsed;
    private final List<RenewalLine> renewals;

    /**
     * @param entries  events, oldest first, the issue first
     * @param endorsed endorsements as they were made, oldest first
     * @param renewals applications for renewal
     */
    Timeline(List<Entry> entries, List<Endorsed> endorsed, List<RenewalLine> renewals) {
        this.entries = List.copyOf(entries);
        this.endorsed = List.copyOf(endorsed);
        this.renewals = List.copyOf(renewals);
    }

    /** An event: when it happened, from when it counts, and the term that held after it. */
    record Entry(CertificateStep step, LocalDateTime at, LocalDate effectiveFrom, LocalDate validFrom, LocalDate validTo, LocalDate suspensionLastDay, String documentNo,
                 String after) {

        LocalDate day() {
            return at.toLocalDate();
        }

        boolean termChanges() {
            return (step == CertificateStep.ISSUED || step == CertificateStep.RENEWED) && validFrom != null;
        }
    }

    /** An endorsement for a year as it was made on a day. */
    record Endorsed(int year, String result, LocalDate on) {

        boolean counts() {
            return EndorsementResult.PASSED.name().equals(result) || EndorsementResult.DEFERRED.name().equals(result);
        }
    }

    /** The numbers of the rules that matter here, as in force on the day asked for. */
    record Rules(LocalDate endorsementDeadline, int renewalLeadDays, int renewalPendingDays) {
    }

    /**
     * What it was at the end of a day.
     *
     * @param known what happened later than this moment is not known
     */
    Validity on(LocalDate day, LocalDateTime known, Rules rules) {
        Entry issue = entries.get(0);
        if (issue.day().isAfter(day) || issue.at().isAfter(known)) {
            return new Validity(false, null, List.of(new Validity.Ground(Validity.Reason.NOT_ISSUED, issue.day(), null)));
        }
        LocalDateTime end = day.atTime(LocalTime.MAX);
        LocalDateTime seen = end.isBefore(known) ? end : known;
        Entry term = term(day, known, issue);
        List<Validity.Ground> grounds = new ArrayList<>();
        CertificateState state = revoked(day, known, grounds).orElseGet(() -> decided(day, seen, grounds));
        if (state == null) {
            state = byDates(day, term, rules, grounds);
        }
        if (!state.ended() && state != CertificateState.NOT_YET_VALID) {
            overdue(day, term, rules).ifPresent(grounds::add);
        }
        boolean valid = grounds.stream().allMatch(ground -> ground.reason().admits());
        if (grounds.isEmpty()) {
            grounds.add(new Validity.Ground(Validity.Reason.IN_FORCE, term.validFrom(), null));
        }
        return new Validity(valid, state, grounds);
    }

    /** A renewal joins the old term for every day of it once it is known, as the right went on; one after a gap counts from its first day. */
    private Entry term(LocalDate day, LocalDateTime known, Entry issue) {
        return entries.stream().filter(Entry::termChanges).filter(entry -> !entry.at().isAfter(known) && !entry.validFrom().isAfter(day))
                .reduce((former, later) -> later).orElse(issue);
    }

    private Optional<CertificateState> revoked(LocalDate day, LocalDateTime known, List<Validity.Ground> grounds) {
        Entry revocation = null;
        for (Entry entry : entries) {
            if (!entry.at().isAfter(known)) {
                revocation = entry.step() == CertificateStep.REVOKED ? entry : entry.step() == CertificateStep.REVOCATION_LIFTED ? null : revocation;
            }
        }
        if (revocation == null) {
            return Optional.empty();
        }
        LocalDate from = Objects.requireNonNullElse(revocation.effectiveFrom(), revocation.day());
        if (day.isBefore(from)) {
            return Optional.empty();
        }
        boolean later = revocation.day().isAfter(day);
        grounds.add(new Validity.Ground(later ? Validity.Reason.REVOKED_LATER : Validity.Reason.REVOKED, later ? from : revocation.day(), revocation.documentNo()));
        return Optional.of(CertificateState.REVOKED);
    }

    private CertificateState decided(LocalDate day, LocalDateTime seen, List<Validity.Ground> grounds) {
        CertificateState state = null;
        Validity.Ground ground = null;
        LocalDate lastDay = null;
        for (Entry entry : entries) {
            if (entry.at().isAfter(seen)) {
                continue;
            }
            switch (entry.step()) {
                case SUSPENDED, SUSPENSION_CONFIRMED -> {
                    state = CertificateState.SUSPENDED_BY_PROVINCE;
                    ground = new Validity.Ground(Validity.Reason.SUSPENDED_BY_PROVINCE, entry.day(), entry.documentNo());
                    lastDay = null;
                }
                case SUSPENDED_AT_ONCE -> {
                    state = CertificateState.SUSPENDED_BY_COUNTY;
                    ground = new Validity.Ground(Validity.Reason.SUSPENDED_BY_COUNTY, entry.day(), entry.documentNo());
                    lastDay = entry.suspensionLastDay();
                }
                case CANCELLED -> {
                    state = CertificateState.CANCELLED;
                    ground = new Validity.Ground(Validity.Reason.CANCELLED, entry.day(), entry.documentNo());
                    lastDay = null;
                }
                case SUSPENSION_WITHDRAWN, SUSPENSION_LAPSED, REINSTATED, REVOCATION_LIFTED -> state = null;
                default -> { }
            }
        }
        if (state == null || lastDay != null && day.isAfter(lastDay)) {
            return null;
        }
        grounds.add(ground);
        return state;
    }

    private CertificateState byDates(LocalDate day, Entry term, Rules rules, List<Validity.Ground> grounds) {
        if (day.isBefore(term.validFrom())) {
            grounds.add(new Validity.Ground(Validity.Reason.NOT_YET_VALID, term.validFrom(), null));
            return CertificateState.NOT_YET_VALID;
        }
        if (!day.isAfter(term.validTo())) {
            return CertificateState.VALID;
        }
        LocalDate inTime = term.validTo().minusDays(rules.renewalLeadDays());
        Optional<RenewalLine> pending = renewals.stream().filter(renewal -> !renewal.appliedOn().isAfter(inTime) && renewal.appliedOn().isAfter(term.validFrom().minusDays(1))
                && (renewal.decidedOn() == null || renewal.decidedOn().isAfter(day))).findFirst();
        boolean goesOn = pending.isPresent() && !day.isAfter(term.validTo().plusDays(rules.renewalPendingDays()));
        grounds.add(goesOn ? new Validity.Ground(Validity.Reason.RENEWAL_PENDING, pending.get().appliedOn(), null)
                : new Validity.Ground(Validity.Reason.EXPIRED, term.validTo().plusDays(1), null));
        return CertificateState.EXPIRED;
    }

    /** Needed for last year when it was in force on its 31 December; a deferral counts as done; what failed or is missing bites after the deadline. */
    private Optional<Validity.Ground> overdue(LocalDate day, Entry term, Rules rules) {
        int year = day.getYear() - 1;
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        if (lastDay.isBefore(term.validFrom()) || lastDay.isAfter(term.validTo()) || !day.isAfter(rules.endorsementDeadline())) {
            return Optional.empty();
        }
        boolean done = endorsed.stream().filter(one -> one.year() == year && !one.on().isAfter(day)).reduce((former, later) -> later).map(Endorsed::counts).orElse(false);
        return done ? Optional.empty() : Optional.of(new Validity.Ground(Validity.Reason.ENDORSEMENT_OVERDUE, rules.endorsementDeadline().plusDays(1), null));
    }
}
