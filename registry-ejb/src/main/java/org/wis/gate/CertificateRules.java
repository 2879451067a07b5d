package org.wis.gate;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wis.gate.GateReason.Fixer;

/** The certificate (article 30): there is one, within its dates, not suspended, cancelled or revoked, of the type of the post, endorsed. */
final class CertificateRules {

    static final Rule EXISTS = new Rule("G06", CertificateRules::exists);
    static final Rule WITHIN_DATES = new Rule("G07", (c, findings) -> c.certificate().ifPresent(held -> withinDates(held, c.rules(), c.day(), findings)));
    static final Rule STATUS_VALID = new Rule("G08", (c, findings) -> c.certificate().ifPresent(held -> statusValid(held, c.day(), findings)));
    static final Rule TYPE_COVERS = new Rule("G09", (c, findings) -> c.certificate().ifPresent(held -> typeCovers(held, c.post(), findings)));
    static final Rule ENDORSED = new Rule("G10", (c, findings) -> c.certificate().ifPresent(held -> endorsed(held, c.rules(), c.day(), findings)));

    private CertificateRules() {
    }

    /** With several certificates the best one decides: without faults first, then the one whose dates hold, then fewest faults, then the one that ends last. */
    static Optional<Facts.Certificate> best(Facts facts, Optional<Facts.Appointment> post, LocalDate day) {
        if (facts.certificates().size() < 2) {
            return facts.certificates().stream().findFirst();
        }
        Comparator<Facts.Certificate> faultless = Comparator.comparing(held -> faults(held, facts.rules(), post, day) > 0);
        return facts.certificates().stream().min(faultless
                .thenComparing(held -> day.isBefore(held.validFrom()) || day.isAfter(held.validTo()))
                .thenComparing(held -> faults(held, facts.rules(), post, day))
                .thenComparing(Facts.Certificate::validTo, Comparator.reverseOrder())
                .thenComparing(Facts.Certificate::id, Comparator.reverseOrder()));
    }

    private static int faults(Facts.Certificate held, RuleBook rules, Optional<Facts.Appointment> post, LocalDate day) {
        Findings findings = new Findings();
        withinDates(held, rules, day, findings);
        statusValid(held, day, findings);
        typeCovers(held, post, findings);
        endorsed(held, rules, day, findings);
        return findings.reasons().size();
    }

    private static void exists(Circumstances c, Findings findings) {
        if (c.certificate().isEmpty()) {
            findings.refuse(GateRefusal.NO_CERTIFICATE);
        }
    }

    private static void withinDates(Facts.Certificate held, RuleBook rules, LocalDate day, Findings findings) {
        if (day.isBefore(held.validFrom())) {
            findings.refuse(GateRefusal.CERTIFICATE_NOT_YET_VALID, held.validFrom(), held.number());
        } else if (day.isAfter(held.validTo())) {
            LocalDate goesOnUntil = pendingUntil(held, rules, day);
            if (goesOnUntil == null || day.isAfter(goesOnUntil)) {
                findings.refuse(GateRefusal.CERTIFICATE_EXPIRED, held.validTo(), held.number());
            } else {
                findings.tell(Banner.Kind.RENEWAL_PENDING, goesOnUntil);
            }
        }
    }

    /** The last day on which an undecided renewal, applied for in time, keeps the right; null without one. */
    private static LocalDate pendingUntil(Facts.Certificate held, RuleBook rules, LocalDate day) {
        LocalDate inTime = renewalDeadline(held, rules);
        boolean pending = held.renewals().stream()
                .anyMatch(renewal -> !renewal.appliedOn().isAfter(inTime) && (renewal.decidedOn() == null || renewal.decidedOn().isAfter(day)));
        return pending ? held.validTo().plusDays(rules.number("renewal.pending.days", held.validTo())) : null;
    }

    /** The last day on which an application for renewal is in time: the 30th day before the end. */
    static LocalDate renewalDeadline(Facts.Certificate held, RuleBook rules) {
        return held.validTo().minusDays(rules.number("renewal.lead.days", held.validTo()));
    }

    private static void statusValid(Facts.Certificate held, LocalDate day, Findings findings) {
        switch (held.status()) {
            case "VALID" -> { }
            case "SUSPENDED" -> suspended(held, day, findings);
            case "CANCELLED" -> findings.refuse(GateRefusal.CERTIFICATE_CANCELLED, text(held.documentNo()), held.since().toLocalDate());
            case "REVOKED" -> findings.refuse(GateRefusal.CERTIFICATE_REVOKED, text(held.documentNo()), held.since().toLocalDate());
            default -> throw new IllegalStateException("certificate " + held.number() + " has the unknown status " + held.status());
        }
    }

    /** A county's immediate suspension lapses by itself after its last day; every other one is lifted by the province only. */
    private static void suspended(Facts.Certificate held, LocalDate day, Findings findings) {
        boolean byCounty = "COUNTY".equals(held.suspendedBy());
        boolean lapsed = byCounty && held.suspensionLastDay() != null && day.isAfter(held.suspensionLastDay());
        if (!lapsed) {
            findings.refuse(Reasons.mendedBy(byCounty ? Fixer.COUNTY : Fixer.PROVINCE, GateRefusal.CERTIFICATE_SUSPENDED, text(held.documentNo()),
                    held.since().toLocalDate()));
        }
    }

    /** A county certificate covers township work, not the reverse. Without a post there is nothing to cover. */
    private static void typeCovers(Facts.Certificate held, Optional<Facts.Appointment> post, Findings findings) {
        if (post.isPresent() && !"COUNTY".equals(held.type()) && !(post.get().isTownshipOperator() && "TOWNSHIP".equals(held.type()))) {
            findings.refuse(GateRefusal.CERTIFICATE_TYPE_MISMATCH, held.number());
        }
    }

    /** Needed for last year when the certificate was valid on its 31 December; a deferral counts as done; what failed or is missing bites after the deadline. */
    private static void endorsed(Facts.Certificate held, RuleBook rules, LocalDate day, Findings findings) {
        int year = day.getYear() - 1;
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        boolean needed = !lastDay.isBefore(held.validFrom()) && !lastDay.isAfter(held.validTo());
        if (!needed || List.of("PASSED", "DEFERRED").contains(held.endorsements().getOrDefault(year, "MISSING"))) {
            return;
        }
        LocalDate deadline = rules.dayOfYear("endorsement.grace.end", day);
        if (day.isAfter(deadline)) {
            findings.refuse(GateRefusal.ENDORSEMENT_OVERDUE, String.valueOf(year));
        } else {
            findings.tell(Banner.Kind.GRACE_ENDORSEMENT, deadline);
        }
    }

    private static String text(String documentNo) {
        return documentNo == null ? "-" : documentNo;
    }
}
