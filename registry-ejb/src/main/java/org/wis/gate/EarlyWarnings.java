package org.wis.gate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Works out the early warnings of one person on one day. */
final class EarlyWarnings {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WHOLE = 100;

    private final Circumstances c;
    private final List<EarlyWarning> found = new ArrayList<>();

    private EarlyWarnings(Circumstances c) {
        this.c = c;
    }

    /** All warnings that have begun, the nearest end first; none for a person without a post. */
    static List<EarlyWarning> of(Facts facts, LocalDateTime at) {
        EarlyWarnings warnings = new EarlyWarnings(Circumstances.of(Action.AMEND_CASE, Action.AMEND_CASE.requirement(), facts, at));
        if (warnings.c.post().isPresent()) {
            warnings.ofCertificate();
            warnings.ofPost(warnings.c.post().get());
            warnings.ofPledge();
            warnings.ofTraining();
        }
        return warnings.found.stream().sorted(Comparator.comparing(EarlyWarning::dueOn)).toList();
    }

    private void ofCertificate() {
        c.certificate().filter(held -> "VALID".equals(held.status())).ifPresent(held -> {
            ends(EarlyWarning.Kind.CERTIFICATE_EXPIRY, held.validTo());
            if (held.renewals().stream().allMatch(renewal -> renewal.decidedOn() != null)) {
                ends(EarlyWarning.Kind.RENEWAL_DEADLINE, CertificateRules.renewalDeadline(held, c.rules()));
            }
        });
    }

    private void ofPost(Facts.Appointment post) {
        ends(EarlyWarning.Kind.APPOINTMENT_END, post.to().minusDays(1));
        c.facts().actings().stream().filter(acting -> !c.day().isBefore(acting.from())).forEach(acting -> ends(EarlyWarning.Kind.ACTING_END, Reach.lastDay(acting, c.rules())));
        EmergencyRule.alive(c).forEach(held -> ends(EarlyWarning.Kind.EMERGENCY_END, EmergencyRule.lastDay(held, c.rules())));
    }

    /** The pledge of a year runs on to the end of January of the next; it is due by then. */
    private void ofPledge() {
        LocalDate thisYear = c.rules().dayOfYear("pledge.grace.end", c.day());
        boolean signed = c.facts().pledges().stream().anyMatch(pledge -> pledge.year() == c.day().getYear());
        if (!signed) {
            ends(EarlyWarning.Kind.PLEDGE_EXPIRY, thisYear);
        } else if (c.facts().pledges().stream().noneMatch(pledge -> pledge.year() == c.day().getYear() + 1)) {
            ends(EarlyWarning.Kind.PLEDGE_EXPIRY, thisYear.plusYears(1));
        }
    }

    private void ends(EarlyWarning.Kind kind, LocalDate lastDay) {
        long left = ChronoUnit.DAYS.between(c.day(), lastDay);
        if (left < 0) {
            return;
        }
        List<Integer> stages = c.rules().numbers("warning.days", c.day());
        stages.stream().filter(stage -> left <= stage).min(Comparator.naturalOrder())
                .ifPresent(stage -> found.add(new EarlyWarning(kind, lastDay, (int) left, stage, lastDay.minusDays(stage), 0)));
    }

    /** The ladder of the year: who is below the share of the last step is told on its day, after the last step every week. */
    private void ofTraining() {
        int year = c.day().getYear();
        List<RuleBook.Step> ladder = c.rules().trainingLadder(c.day());
        Optional<RuleBook.Step> reached = ladder.stream().filter(step -> !c.day().isBefore(step.day().atYear(year))).max(Comparator.comparing(RuleBook.Step::day));
        List<GateReason> missing = TrainingRules.missing(c.facts(), year, c.day());
        if (reached.isEmpty() || missing.isEmpty()) {
            return;
        }
        Facts.TrainingYear done = TrainingRules.standing(c.facts(), year).orElse(new Facts.TrainingYear(year, 0, 0, 0, "FULL", false, null));
        int required = c.rules().number("training.minutes.required", c.day());
        boolean behind = reached.get().percent() >= WHOLE || TrainingRules.minutes(c.facts(), done) * WHOLE < reached.get().percent() * required;
        if (behind) {
            LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
            LocalDate step = reached.get().day().atYear(year);
            long weeks = ChronoUnit.DAYS.between(step, c.day()) / DAYS_OF_A_WEEK;
            boolean last = reached.get().equals(ladder.get(ladder.size() - 1));
            found.add(new EarlyWarning(EarlyWarning.Kind.TRAINING_HOURS, end, (int) ChronoUnit.DAYS.between(c.day(), end), reached.get().percent(),
                    last ? step.plusWeeks(weeks) : step, TrainingRules.minutesShort(c.facts(), done)));
        }
    }
}
