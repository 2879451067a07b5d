package org.wis.gate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person's standing at a moment: whether she may write in her own unit, how long yet, and why not.
 *
 * @param word     the one word for it
 * @param closesOn the first day on which the gate would close if nothing changes; null when it is closed or no such day is known
 * @param daysLeft days until then; null with {@code closesOn}
 * @param closing  what would close it; empty with {@code closesOn} null
 * @param reasons  why she may not write, all of them; empty when she may
 * @param banners  what she must know although she may
 * @param warnings the early warnings that have begun, the nearest end first
 */
public record Standing(Word word, LocalDate closesOn, Integer daysLeft, List<GateReason> closing, List<GateReason> reasons, List<Banner> banners, List<EarlyWarning> warnings) {

    /** The word, each with the key of its icon: a state is never shown by colour alone. */
    public enum Word {
        /** She may write. */ MAY_WRITE("check-circle"),
        /** She may write, but something is missing and a grace runs. */ GRACE("clock"),
        /** She may write under an emergency authorisation. */ EMERGENCY("bolt"),
        /** The right to write rests until something is done. */ PAUSED("pause-circle"),
        /** The right was taken away by a decision. */ SUSPENDED("ban"),
        /** She holds no post that enters data. */ NOT_IN_POST("user-minus"),
        /** An office that does not enter data: nothing to judge. */ OFFICE("building");

        private final String icon;

        Word(String icon) {
            this.icon = icon;
        }

        /** Key of the icon; never null. */
        public String icon() {
            return icon;
        }
    }

    private static final Set<Role> WRITERS = EnumSet.of(Role.TOWNSHIP_OPERATOR, Role.COUNTY_MANAGER);
    private static final Set<GateRefusal> TAKEN_AWAY = EnumSet.of(GateRefusal.CERTIFICATE_SUSPENDED, GateRefusal.CERTIFICATE_REVOKED, GateRefusal.SUSPENDED_BY_DECISION);
    private static final Set<Banner.Kind> GRACES = EnumSet.of(Banner.Kind.GRACE_TRAINING, Banner.Kind.GRACE_ENDORSEMENT, Banner.Kind.GRACE_RETURN, Banner.Kind.GRACE_PLEDGE,
            Banner.Kind.RENEWAL_PENDING);

    /** Whether she may write now. */
    public boolean open() {
        return reasons.isEmpty();
    }

    /** The standing by the facts; the session's second factor is left out of account. */
    static Standing of(Facts read, LocalDateTime at) {
        Facts facts = read.apartFromSession();
        Judgement now = Judge.judge(Action.AMEND_CASE, facts, at);
        List<EarlyWarning> warnings = EarlyWarnings.of(facts, at);
        if (!now.allowed()) {
            return new Standing(wordFor(now, facts), null, null, List.of(), now.reasons(), List.of(), warnings);
        }
        for (LocalDate day : turningDays(facts, at.toLocalDate())) {
            Judgement then = Judge.judge(Action.AMEND_CASE, facts, day.atStartOfDay());
            if (!then.allowed()) {
                int left = (int) ChronoUnit.DAYS.between(at.toLocalDate(), day);
                return new Standing(wordFor(now, facts), day, left, then.reasons(), List.of(), now.banners(), warnings);
            }
        }
        return new Standing(wordFor(now, facts), null, null, List.of(), List.of(), now.banners(), warnings);
    }

    private static Word wordFor(Judgement now, Facts facts) {
        if (now.allowed()) {
            boolean grace = now.banners().stream().anyMatch(banner -> GRACES.contains(banner.kind()));
            return now.basis().kind() == Basis.Kind.EMERGENCY ? Word.EMERGENCY : grace ? Word.GRACE : Word.MAY_WRITE;
        }
        if (now.refusedFor(GateRefusal.NOT_APPOINTED)) {
            return Collections.disjoint(facts.account().roles(), WRITERS) ? Word.OFFICE : Word.NOT_IN_POST;
        }
        return now.reasons().stream().anyMatch(reason -> TAKEN_AWAY.contains(reason.code())) ? Word.SUSPENDED : Word.PAUSED;
    }

    /** The coming days on which the answer may change: the day after each end and the first day of each bar, with every deadline of this year and the next. */
    private static TreeSet<LocalDate> turningDays(Facts facts, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>();
        RuleBook rules = facts.rules();
        facts.certificates().forEach(held -> {
            days.add(held.validTo().plusDays(1));
            days.add(held.validTo().plusDays(rules.number("renewal.pending.days", held.validTo()) + 1L));
        });
        facts.appointments().forEach(post -> days.add(post.to()));
        facts.leaves().forEach(leave -> {
            days.add(leave.from());
            days.add(leave.to().plusDays(rules.number("training.return.grace.days", today)));
        });
        facts.suspensions().forEach(suspension -> days.add(suspension.from()));
        facts.freezes().forEach(freeze -> days.add(freeze.from()));
        facts.emergencies().forEach(held -> days.add(EmergencyRule.lastDay(held, rules).plusDays(1)));
        for (String deadline : List.of("training.grace.end", "training.deferral.grace.end", "endorsement.grace.end", "pledge.grace.end")) {
            LocalDate thisYear = rules.dayOfYear(deadline, today);
            days.add(thisYear.plusDays(1));
            days.add(thisYear.plusYears(1).plusDays(1));
        }
        days.add(LocalDate.of(today.getYear() + 1, 1, 1));
        days.removeIf(day -> !day.isAfter(today) || day.isAfter(Facts.OPEN_END.minusYears(1)));
        return days;
    }
}
