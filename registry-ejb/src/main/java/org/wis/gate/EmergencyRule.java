package org.wis.gate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wis.division.DivisionCode;

/**
 * G19: the emergency authorisation (应急授权). Looked at last, when the certificate does not carry: it waives the certificate, its dates, type and endorsement and the
 * training, and nothing else personal, never a suspension or revocation; and it gives one township, not a county.
 */
final class EmergencyRule {

    private static final Set<GateRefusal> WAIVED = EnumSet.of(GateRefusal.NO_CERTIFICATE, GateRefusal.CERTIFICATE_EXPIRED, GateRefusal.CERTIFICATE_NOT_YET_VALID,
            GateRefusal.CERTIFICATE_TYPE_MISMATCH, GateRefusal.ENDORSEMENT_OVERDUE, GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT,
            GateRefusal.PRE_SERVICE_TRAINING_MISSING, GateRefusal.OUT_OF_JURISDICTION);
    private static final Set<Banner.Kind> OF_OTHER_BASES = EnumSet.of(Banner.Kind.ACTING, Banner.Kind.ON_BEHALF);

    private EmergencyRule() {
    }

    /**
     * Weighs the emergency authorisation against what the other rules found.
     *
     * @return the authorisation that becomes the basis; empty when none carries
     */
    static Optional<Facts.Emergency> weigh(Circumstances c, Findings findings) {
        if (!findings.anyOf(WAIVED)) {
            return Optional.empty();
        }
        List<Facts.Emergency> alive = alive(c);
        Optional<Facts.Emergency> here = alive.stream().filter(held -> covers(held, c)).findFirst();
        if (here.isPresent() && c.requirement().inEmergency()) {
            findings.waive(WAIVED);
            findings.withdraw(OF_OTHER_BASES);
            findings.tell(Banner.Kind.EMERGENCY, lastDay(here.get(), c.rules()));
            return here;
        }
        if (!alive.isEmpty()) {
            outOfScope(c, findings, here.isPresent(), alive.get(0));
        } else {
            c.facts().emergencies().stream().filter(held -> granted(held, c) && covers(held, c) && !c.day().isBefore(held.firstDay()))
                    .map(held -> lastDay(held, c.rules())).max(LocalDate::compareTo).ifPresent(lastDay -> findings.refuse(GateRefusal.EMERGENCY_EXPIRED, lastDay));
        }
        return Optional.empty();
    }

    private static void outOfScope(Circumstances c, Findings findings, boolean ownTownship, Facts.Emergency held) {
        findings.waive(WAIVED);
        findings.refuse(GateRefusal.EMERGENCY_SCOPE, held.township().display());
        if (!ownTownship && c.post().isPresent()) {
            findings.refuse(GateRefusal.OUT_OF_JURISDICTION, c.division().map(DivisionCode::display).orElse("-"));
        }
    }

    /** Whether a living authorisation lets her read the township she must write in. */
    static boolean opensReading(Circumstances c) {
        return alive(c).stream().anyMatch(held -> covers(held, c));
    }

    /** The authorisations that are granted and in force. */
    static List<Facts.Emergency> alive(Circumstances c) {
        return c.facts().emergencies().stream().filter(held -> granted(held, c) && alive(held, c.rules(), c.day())).toList();
    }

    /** Two persons granted it, and neither is the one it is for. */
    private static boolean granted(Facts.Emergency held, Circumstances c) {
        long own = c.facts().account().id();
        return held.approvedBy() != null && held.approvedBy() != held.proposedBy() && held.approvedBy() != own && held.proposedBy() != own;
    }

    private static boolean covers(Facts.Emergency held, Circumstances c) {
        return c.division().map(held.township()::contains).orElse(true);
    }

    private static boolean alive(Facts.Emergency held, RuleBook rules, LocalDate day) {
        return !day.isBefore(held.firstDay()) && !day.isAfter(lastDay(held, rules));
    }

    /** Day 15, or day 30 after one extension, whatever was typed; earlier when it was ended. */
    static LocalDate lastDay(Facts.Emergency held, RuleBook rules) {
        int days = rules.number("emergency.days", held.firstDay());
        LocalDate longest = held.firstDay().plusDays((held.extended() ? 2L : 1L) * days - 1L);
        LocalDate last = held.lastDay().isBefore(longest) ? held.lastDay() : longest;
        return held.endedOn() != null && !held.endedOn().isAfter(last) ? held.endedOn().minusDays(1) : last;
    }
}
