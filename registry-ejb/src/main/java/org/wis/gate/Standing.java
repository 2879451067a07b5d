package org.wis.gate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A person's standing at a moment: whether she may write in her own unit, how long yet, and why not.
 *
 * @param word     the one word for it
 * @param closesOn the first day on which the gate would close if nothing changes; null when it is closed or no such day is known
 * @param daysLeft days until then; null with {@code closesOn}
 * @param soon     whether that is as near as the earliest of the early warnings
 * @param closing  what would close it; empty with {@code closesOn} null
 * @param reasons  why she may not write, all of them; empty when she may
 * @param banners  what she must know although she may
 * @param warnings the early warnings that have begun, the nearest end first
 */
public record Standing(Word word, LocalDate closesOn, Integer daysLeft, boolean soon, List<GateReason> closing, List<GateReason> reasons, List<Banner> banners, List<EarlyWarning> warnings) {

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

    /** How far is looked; an end beyond it stands for no end. */
    private static final LocalDate LAST_DAY = Facts.OPEN_END.minusYears(1);

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
            return new Standing(wordFor(now, facts), null, null, false, List.of(), now.reasons(), List.of(), warnings);
        }
        for (LocalDate day : TurningDays.of(facts, at.toLocalDate(), LAST_DAY)) {
            Judgement then = Judge.judge(Action.AMEND_CASE, facts, day.atStartOfDay());
            if (!then.allowed()) {
                int left = (int) ChronoUnit.DAYS.between(at.toLocalDate(), day);
                return new Standing(wordFor(now, facts), day, left, isSoon(left, facts, at.toLocalDate()), then.reasons(), List.of(), now.banners(), warnings);
            }
        }
        return new Standing(wordFor(now, facts), null, null, false, List.of(), List.of(), now.banners(), warnings);
    }

    private static boolean isSoon(int left, Facts facts, LocalDate today) {
        return facts.rules().numbers("warning.days", today).stream().anyMatch(stage -> left <= stage);
    }

    static Word wordFor(Judgement now, Facts facts) {
        if (now.allowed()) {
            boolean grace = now.banners().stream().anyMatch(banner -> GRACES.contains(banner.kind()));
            return now.basis().kind() == Basis.Kind.EMERGENCY ? Word.EMERGENCY : grace ? Word.GRACE : Word.MAY_WRITE;
        }
        if (now.refusedFor(GateRefusal.NOT_APPOINTED)) {
            return Collections.disjoint(facts.account().roles(), WRITERS) ? Word.OFFICE : Word.NOT_IN_POST;
        }
        return now.reasons().stream().anyMatch(reason -> TAKEN_AWAY.contains(reason.code())) ? Word.SUSPENDED : Word.PAUSED;
    }
}
