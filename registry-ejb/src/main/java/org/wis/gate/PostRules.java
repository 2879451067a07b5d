package org.wis.gate;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The person in her post: appointed, on establishment, present, pledged, not suspended by decision. */
final class PostRules {

    static final Rule APPOINTED = new Rule("G03", PostRules::appointed);
    static final Rule ON_ESTABLISHMENT = new Rule("G04", PostRules::onEstablishment);
    static final Rule PRESENT = new Rule("G05", PostRules::present);
    static final Rule PLEDGED = new Rule("G13", PostRules::pledged);
    static final Rule NOT_SUSPENDED = new Rule("G15", PostRules::notSuspended);

    private PostRules() {
    }

    private static void appointed(Circumstances c, Findings findings) {
        if (c.post().isEmpty()) {
            findings.refuse(GateRefusal.NOT_APPOINTED);
        }
    }

    /** Judged on the deciding post; without one on whatever post she holds, and on nothing when she holds none. */
    private static void onEstablishment(Circumstances c, Findings findings) {
        List<Facts.Appointment> held = c.post().map(List::of)
                .orElseGet(() -> c.facts().appointments().stream().filter(post -> post.holdsOn(c.day())).toList());
        if (!held.isEmpty() && held.stream().noneMatch(post -> c.rules().establishmentKinds(c.day()).contains(post.kind()))) {
            findings.refuse(GateRefusal.NOT_ON_ESTABLISHMENT);
        }
    }

    private static void present(Circumstances c, Findings findings) {
        c.facts().leaves().stream().filter(leave -> leave.holdsOn(c.day())).findFirst()
                .ifPresent(leave -> findings.refuse(GateRefusal.ON_LEAVE, leave.from()));
    }

    private static void pledged(Circumstances c, Findings findings) {
        int year = c.day().getYear();
        if (signed(c.facts(), year, c.day())) {
            return;
        }
        LocalDate graceEnd = c.rules().dayOfYear("pledge.grace.end", c.day());
        if (!c.day().isAfter(graceEnd) && signed(c.facts(), year - 1, c.day()) && heldPostAtTheEndOf(year - 1, c.facts())) {
            findings.tell(Banner.Kind.GRACE_PLEDGE, graceEnd);
        } else {
            findings.refuse(GateRefusal.PLEDGE_UNSIGNED, String.valueOf(year));
        }
    }

    private static boolean signed(Facts facts, int year, LocalDate day) {
        return facts.pledges().stream().anyMatch(pledge -> pledge.year() == year && !pledge.pledgeSignedOn().isAfter(day) && !pledge.sheetSignedOn().isAfter(day));
    }

    /** A new appointee signs before her first write: the old pledge covers only who was in post when it ran out. */
    private static boolean heldPostAtTheEndOf(int year, Facts facts) {
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        return facts.appointments().stream().anyMatch(post -> post.entersData() && post.holdsOn(lastDay));
    }

    private static void notSuspended(Circumstances c, Findings findings) {
        c.facts().suspensions().stream().filter(suspension -> suspension.holdsOn(c.day()))
                .forEach(suspension -> findings.refuse(GateRefusal.SUSPENDED_BY_DECISION, suspension.documentNo()));
    }
}
