package org.wis.cases;

import static org.wis.cases.CardCode.INSERTED;
import static org.wis.cases.CardCode.LIVE_BIRTH;
import static org.wis.cases.CardCode.METHOD_NONE;
import static org.wis.cases.CardCode.METHOD_NOT_SAID;
import static org.wis.cases.CardCode.OUTCOME_ONGOING;
import static org.wis.cases.CardCode.given;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wis.cases.Lines.Line;

/** Pregnancies she had recorded (V28, V29, V35 to V42). */
final class PregnancyRules {

    private static final String GROUP = "pregnancies";
    private static final int DAYS_OF_A_WEEK = 7;

    /** V28. */
    static final CardRule BIRTH_HAS_CHILD = CardRule.omission("V28", (card, context, report) ->
            Lines.of(card.pregnancies())
                    .filter(line -> liveBirth(line.value()) && line.value().outcomeDate() != null)
                    .filter(line -> ChildRules.births(card).noneMatch(child -> near(child.value().birthDate(), line.value().outcomeDate())))
                    .forEach(line -> report.at(line.field(GROUP, "outcome"))));

    /** V29: only where she had the pregnancy recorded; nobody need have done so. */
    static final CardRule CHILD_ENDS_PREGNANCY = CardRule.omission("V29", (card, context, report) ->
            ongoing(card)
                    .filter(line -> ChildRules.births(card).anyMatch(child -> bornOf(child.value().birthDate(), line.value(), context)))
                    .forEach(line -> report.at(line.field(GROUP, "outcome"))));

    /** V35. */
    static final CardRule ONE_ONGOING = CardRule.error("V35", (card, context, report) ->
            ongoing(card).skip(1).forEach(line -> report.at(line.field(GROUP, "outcome"))));

    /** V36. */
    static final CardRule DATES_MATCH = CardRule.error("V36", (card, context, report) ->
            Lines.of(card.pregnancies())
                    .filter(line -> line.value().lmp() != null && line.value().edd() != null)
                    .filter(line -> Math.abs(ChronoUnit.DAYS.between(line.value().lmp(), line.value().edd()) - context.limits().pregnancyDays())
                            > context.limits().pregnancyTolerance())
                    .forEach(line -> report.at(line.field(GROUP, "edd"))));

    /** V37. */
    static final CardRule OUTCOME_AWAITED = CardRule.omission("V37", (card, context, report) ->
            ongoing(card)
                    .filter(line -> line.value().edd() != null && line.value().edd().plusDays(context.limits().outcomeWaitDays()).isBefore(context.today()))
                    .forEach(line -> report.at(line.field(GROUP, "outcome"), context.limits().outcomeWaitDays())));

    /** V38. */
    static final CardRule WEEKS_OF_LIVE_BIRTH = CardRule.doubt("V38", (card, context, report) ->
            Lines.of(card.pregnancies())
                    .filter(line -> liveBirth(line.value()) && line.value().outcomeDate() != null)
                    .forEach(line -> start(line.value(), context)
                            .map(start -> ChronoUnit.DAYS.between(start, line.value().outcomeDate()))
                            .filter(days -> days >= 0)
                            .filter(days -> days < (long) context.limits().liveBirthWeeksLeast() * DAYS_OF_A_WEEK
                                    || days > (long) context.limits().liveBirthWeeksMost() * DAYS_OF_A_WEEK)
                            .ifPresent(days -> report.at(line.field(GROUP, "outcomeDate"), days / DAYS_OF_A_WEEK))));

    /** V39. */
    static final CardRule ENDS_AFTER_START = CardRule.error("V39", (card, context, report) ->
            Lines.of(card.pregnancies())
                    .filter(line -> line.value().outcomeDate() != null)
                    .filter(line -> start(line.value(), context).filter(start -> line.value().outcomeDate().isBefore(start)).isPresent())
                    .forEach(line -> report.at(line.field(GROUP, "outcomeDate"))));

    /** V40. */
    static final CardRule NO_METHOD_WHILE_PREGNANT = CardRule.doubt("V40", (card, context, report) -> {
        if (ongoing(card).findAny().isPresent()) {
            Lines.of(card.contraception()).filter(line -> inUse(line.value())).forEach(line -> report.at(line.field("contraception", "endedOn")));
        }
    });

    /** V42. */
    static final CardRule NO_INSERTION_WHILE_PREGNANT = CardRule.doubt("V42", (card, context, report) ->
            Lines.of(card.contraception())
                    .filter(line -> INSERTED.contains(Objects.requireNonNullElse(line.value().method(), "")) && line.value().startedOn() != null)
                    .filter(line -> ongoing(card).map(pregnancy -> start(pregnancy.value(), context)).flatMap(Optional::stream)
                            .anyMatch(start -> !line.value().startedOn().isBefore(start)))
                    .forEach(line -> report.at(line.field("contraception", "startedOn"))));

    static final List<CardRule> ALL = List.of(BIRTH_HAS_CHILD, CHILD_ENDS_PREGNANCY, ONE_ONGOING, DATES_MATCH, OUTCOME_AWAITED, WEEKS_OF_LIVE_BIRTH,
            ENDS_AFTER_START, NO_METHOD_WHILE_PREGNANT, NO_INSERTION_WHILE_PREGNANT);

    private PregnancyRules() {
    }

    private static Stream<Line<Pregnancy>> ongoing(CardContent card) {
        return Lines.of(card.pregnancies()).filter(line -> line.value().outcomeDate() == null
                && (!given(line.value().outcome()) || OUTCOME_ONGOING.equals(line.value().outcome())));
    }

    private static boolean liveBirth(Pregnancy pregnancy) {
        return LIVE_BIRTH.contains(Objects.requireNonNullElse(pregnancy.outcome(), ""));
    }

    /** When it began: the last period, or counted back from the expected delivery. */
    private static Optional<LocalDate> start(Pregnancy pregnancy, RuleContext context) {
        return Optional.ofNullable(pregnancy.lmp())
                .or(() -> Optional.ofNullable(pregnancy.edd()).map(edd -> edd.minusDays(context.limits().pregnancyDays())));
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
    }

    private static boolean bornOf(LocalDate born, Pregnancy pregnancy, RuleContext context) {
        return start(pregnancy, context).or(() -> Optional.ofNullable(pregnancy.registeredOn()))
                .filter(start -> !born.isBefore(start)).isPresent();
    }

    private static boolean inUse(ContraceptionService service) {
        return service.endedOn() == null && given(service.method()) && !METHOD_NOT_SAID.equals(service.method()) && !METHOD_NONE.equals(service.method());
    }
}
