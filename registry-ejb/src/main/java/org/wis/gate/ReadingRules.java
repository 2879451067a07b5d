package org.wis.gate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What still can be read when the right to write is gone (6.2). */
final class ReadingRules {

    /** Read, masked, while the person is appointed; for a limited number of days once the right to write has lapsed. */
    static final Rule STILL_READS = new Rule("6.2", ReadingRules::stillReads);

    /** These close reading at once: not in post, not present, or the right taken away by a decision. */
    private static final Set<GateRefusal> CLOSES_READING = EnumSet.of(GateRefusal.NOT_APPOINTED, GateRefusal.NOT_ON_ESTABLISHMENT, GateRefusal.ON_LEAVE,
            GateRefusal.CERTIFICATE_SUSPENDED, GateRefusal.CERTIFICATE_REVOKED, GateRefusal.SUSPENDED_BY_DECISION);

    private ReadingRules() {
    }

    private static void stillReads(Circumstances c, Findings findings) {
        Findings personal = Findings.of(Judge.PERSONAL, c);
        if (personal.anyOf(CLOSES_READING)) {
            personal.reasons().stream().filter(reason -> CLOSES_READING.contains(reason.code())).forEach(findings::refuse);
        } else if (!personal.clear() && !EmergencyRule.opensReading(c) && !lapsedOnlyLately(c)) {
            personal.reasons().forEach(findings::refuse);
        }
    }

    /** Whether there was, in the days for which a lapsed operator may still read, one on which she had not lapsed: eligible then, or not yet in post. */
    private static boolean lapsedOnlyLately(Circumstances c) {
        int days = c.rules().number("lapsed.read.days", c.day());
        LocalDate first = c.day().minusDays(days);
        return first.datesUntil(c.day()).anyMatch(day -> notLapsedOn(c, day));
    }

    private static boolean notLapsedOn(Circumstances c, LocalDate day) {
        Circumstances then = Circumstances.of(c.action(), c.requirement(), c.facts().before(day), day.atStartOfDay());
        return then.post().isEmpty() || Findings.of(List.of(CertificateRules.EXISTS, CertificateRules.WITHIN_DATES, CertificateRules.STATUS_VALID,
                CertificateRules.TYPE_COVERS, CertificateRules.ENDORSED, TrainingRules.TRAINED, PostRules.PLEDGED), then).clear();
    }
}
