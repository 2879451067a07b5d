package org.wis.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The training of last year (article 31): one training at prefecture level, thirty hours; who is excused, and for how long what is missing is forgiven. */
final class TrainingRules {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** G11 and G12 share their grace, so they are looked at together and answer with a code each. */
    static final Rule TRAINED = new Rule("G11 G12", TrainingRules::trained);

    private TrainingRules() {
    }

    private static void trained(Circumstances c, Findings findings) {
        int year = c.day().getYear() - 1;
        List<GateReason> missing = missing(c.facts(), year, c.day());
        if (missing.isEmpty()) {
            return;
        }
        Optional<LocalDate> makeUp = makeUpGrace(c.facts(), year, c.day());
        Optional<LocalDate> afterReturn = returnGrace(c.facts(), c.day());
        makeUp.ifPresent(lastDay -> findings.tell(Banner.Kind.GRACE_TRAINING, lastDay));
        afterReturn.ifPresent(lastDay -> findings.tell(Banner.Kind.GRACE_RETURN, lastDay));
        if (makeUp.isEmpty() && afterReturn.isEmpty()) {
            missing.forEach(findings::refuse);
        }
    }

    /** What is missing for a year as known on a day; empty when the obligation is met, excused, or never existed. */
    static List<GateReason> missing(Facts facts, int year, LocalDate day) {
        Facts.TrainingYear done = standing(facts, year).orElse(new Facts.TrainingYear(year, 0, 0, 0, "FULL", false, null));
        int minutesShort = minutesShort(facts, done);
        boolean trainingsShort = done.prefectureTrainings() < facts.rules().number("training.prefecture.required", lastDayOf(year));
        boolean madeUp = done.lateMakeUpOn() != null && !done.lateMakeUpOn().isAfter(day);
        if (madeUp || minutesShort == 0 && !trainingsShort) {
            return List.of();
        }
        return switch (Obligation.of(facts, year)) {
            case NONE, EXEMPT -> List.of();
            case PRE_SERVICE -> done.preServicePassed() || minutesShort == 0 ? List.of()
                    : List.of(Reasons.of(GateRefusal.PRE_SERVICE_TRAINING_MISSING, String.valueOf(year)));
            case FULL, DEFERRED -> missing(year, trainingsShort, minutesShort);
        };
    }

    private static List<GateReason> missing(int year, boolean trainingsShort, int minutesShort) {
        List<GateReason> missing = new ArrayList<>();
        if (trainingsShort) {
            missing.add(Reasons.of(GateRefusal.PREFECTURE_TRAINING_MISSING, String.valueOf(year)));
        }
        if (minutesShort > 0) {
            missing.add(Reasons.of(GateRefusal.TRAINING_HOURS_SHORT, minutesShort, hours(minutesShort), String.valueOf(year)));
        }
        return missing;
    }

    /** Minutes still missing by the mode in force for that year: STRICT counts prefecture level and above, WIDE all recognised; never negative. */
    static int minutesShort(Facts facts, Facts.TrainingYear done) {
        return Math.max(0, facts.rules().number("training.minutes.required", lastDayOf(done.year())) - minutes(facts, done));
    }

    /** Minutes that count by the mode in force for that year. */
    static int minutes(Facts facts, Facts.TrainingYear done) {
        return switch (facts.rules().text("training.mode", lastDayOf(done.year()))) {
            case "STRICT" -> done.strictMinutes();
            case "WIDE" -> done.wideMinutes();
            default -> throw new IllegalStateException("unknown training mode");
        };
    }

    static Optional<Facts.TrainingYear> standing(Facts facts, int year) {
        return facts.trainings().stream().filter(training -> training.year() == year).findFirst();
    }

    /**
     * The last day on which the training of a year may still be missing, when that day has not passed. The grace is for those who could write on 31 December:
     * who was barred then for the year before stays barred until that is cured.
     */
    private static Optional<LocalDate> makeUpGrace(Facts facts, int year, LocalDate day) {
        String parameter = Obligation.of(facts, year) == Obligation.DEFERRED ? "training.deferral.grace.end" : "training.grace.end";
        LocalDate lastDay = facts.rules().dayOfYear(parameter, day);
        if (day.isAfter(lastDay)) {
            return Optional.empty();
        }
        boolean couldWrite = missing(facts, year - 1, day).isEmpty() || returnGrace(facts, lastDayOf(year)).isPresent();
        return couldWrite ? Optional.of(lastDay) : Optional.empty();
    }

    /** The last day of the grace after return from maternity, sick or study leave, when the day lies in it; the day of return is day 1. */
    private static Optional<LocalDate> returnGrace(Facts facts, LocalDate day) {
        int days = facts.rules().number("training.return.grace.days", day);
        return facts.leaves().stream().filter(Facts.Leave::isProtected).filter(leave -> !day.isBefore(leave.to())).map(leave -> leave.to().plusDays(days - 1L))
                .filter(lastDay -> !day.isAfter(lastDay)).max(LocalDate::compareTo);
    }

    /** Hours with one decimal, rounded up, so that what is missing is never understated. */
    private static String hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES_OF_AN_HOUR), 1, RoundingMode.UP).toPlainString();
    }

    private static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
