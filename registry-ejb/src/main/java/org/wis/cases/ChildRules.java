package org.wis.cases;

import static org.wis.cases.CardCode.BIOLOGICAL;
import static org.wis.cases.CardCode.DIED;
import static org.wis.cases.CardCode.FEMALE;
import static org.wis.cases.CardCode.LIVE_BIRTH;
import static org.wis.cases.CardCode.MALE;
import static org.wis.cases.CardCode.NOT_NAMED_YET;
import static org.wis.cases.CardCode.given;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wis.cases.Lines.Line;

/** Children: dates, documents, names (V23 to V27, V30 to V34). Age and interval are asked of her own births only. */
final class ChildRules {

    private static final String GROUP = "children";

    /** V23. */
    static final CardRule MOTHER_OLD_ENOUGH = CardRule.error("V23", (card, context, report) -> {
        var born = card.person().birthDate();
        if (born != null) {
            births(card).filter(line -> !line.value().birthDate().isAfter(born.plusYears(context.limits().motherAgeLeast())))
                    .forEach(line -> report.at(line.field(GROUP, "birthDate")));
        }
    });

    /** V24. */
    static final CardRule MOTHER_AGE_LOOKED_AT = CardRule.doubt("V24", (card, context, report) -> {
        var born = card.person().birthDate();
        if (born != null) {
            births(card).filter(line -> Ages.completedYears(born, line.value().birthDate()) > context.limits().motherAgeMost())
                    .forEach(line -> report.at(line.field(GROUP, "birthDate")));
        }
    });

    /** V25: children of one birth share the day or are born on two days that follow each other. */
    static final CardRule BIRTH_INTERVAL = CardRule.error("V25", (card, context, report) ->
            closeBirths(card, context).filter(line -> !multipleBirth(card, line)).forEach(line -> report.at(line.field(GROUP, "birthDate"))));

    /** V26: where the pregnancy is recorded as a multiple one, a longer interval is a doubt. */
    static final CardRule MULTIPLE_BIRTH_DATES = CardRule.doubt("V26", (card, context, report) ->
            closeBirths(card, context).filter(line -> multipleBirth(card, line)).forEach(line -> report.at(line.field(GROUP, "birthDate"))));

    /** V27. */
    static final CardRule ORDER_BY_DATE = CardRule.error("V27", (card, context, report) -> {
        List<Line<Child>> ordered = byDate(card).filter(line -> line.value().birthOrder() != null)
                .sorted(Comparator.comparing((Line<Child> line) -> line.value().birthDate()).thenComparing(line -> line.value().birthOrder())).toList();
        boolean complete = ordered.size() == byDate(card).count();
        int last = 0;
        for (Line<Child> line : ordered) {
            int order = line.value().birthOrder();
            if (complete ? order != last + 1 : order <= last) {
                report.at(line.field(GROUP, "birthOrder"));
                return;
            }
            last = order;
        }
    });

    /** V30. */
    static final CardRule CHILD_BIRTH_DATE_AS_IN_ID = CardRule.doubt("V30", (card, context, report) ->
            Lines.of(card.children()).filter(line -> line.value().birthDate() != null)
                    .filter(line -> IdentityRules.readable(line.value().idNumber(), context)
                            .filter(number -> !number.birthDate().equals(line.value().birthDate())).isPresent())
                    .forEach(line -> report.at(line.field(GROUP, "birthDate"))));

    /** V31. */
    static final CardRule CHILD_SEX_AS_IN_ID = CardRule.error("V31", (card, context, report) ->
            Lines.of(card.children())
                    .filter(line -> IdentityRules.readable(line.value().idNumber(), context)
                            .filter(number -> (number.female() ? MALE : FEMALE).equals(line.value().sex())).isPresent())
                    .forEach(line -> report.at(line.field(GROUP, "sex"))));

    /** V32. */
    static final CardRule CHILD_ON_ONE_CASE = CardRule.duplicate("V32", (card, context, report) ->
            births(card).filter(line -> named(line.value()) && given(line.value().sex()))
                    .forEach(line -> context.facts().otherCaseOfChild(line.value().name(), line.value().birthDate(), line.value().sex())
                            .ifPresent(other -> report.at(line.field(GROUP, "name"), other.value()))));

    /** V33. */
    static final CardRule CHILD_NAMED = CardRule.omission("V33", (card, context, report) ->
            Lines.of(card.children())
                    .filter(line -> !named(line.value()) && !DIED.equals(line.value().liveStatus()) && line.value().birthDate() != null)
                    .filter(line -> line.value().birthDate().plusMonths(context.limits().namingMonths()).isBefore(context.today()))
                    .forEach(line -> report.at(line.field(GROUP, "name"), context.limits().namingMonths())));

    /** V34. */
    static final CardRule CHANGE_AFTER_BIRTH = CardRule.error("V34", (card, context, report) ->
            Lines.of(card.children())
                    .filter(line -> line.value().birthDate() != null && line.value().liveStatusOn() != null
                            && line.value().liveStatusOn().isBefore(line.value().birthDate()))
                    .forEach(line -> report.at(line.field(GROUP, "liveStatusOn"))));

    static final List<CardRule> ALL = List.of(MOTHER_OLD_ENOUGH, MOTHER_AGE_LOOKED_AT, BIRTH_INTERVAL, MULTIPLE_BIRTH_DATES, ORDER_BY_DATE,
            CHILD_BIRTH_DATE_AS_IN_ID, CHILD_SEX_AS_IN_ID, CHILD_ON_ONE_CASE, CHILD_NAMED, CHANGE_AFTER_BIRTH);

    private ChildRules() {
    }

    /** Her own births that have a date, in the order of the card. */
    static Stream<Line<Child>> births(CardContent card) {
        return Lines.of(card.children()).filter(line -> BIOLOGICAL.equals(line.value().relation()) && line.value().birthDate() != null);
    }

    private static Stream<Line<Child>> byDate(CardContent card) {
        return births(card).sorted(Comparator.comparing(line -> line.value().birthDate()));
    }

    private static boolean named(Child child) {
        return given(child.name()) && !NOT_NAMED_YET.equals(child.name().strip());
    }

    /** The later of each two births that follow each other too soon. */
    private static Stream<Line<Child>> closeBirths(CardContent card, RuleContext context) {
        return births(card).filter(line -> {
            LocalDate earlier = birthBefore(card, line.value());
            if (earlier == null) {
                return false;
            }
            long days = ChronoUnit.DAYS.between(earlier, line.value().birthDate());
            return days > 1 && days < context.limits().birthIntervalDays();
        });
    }

    private static LocalDate birthBefore(CardContent card, Child child) {
        return births(card).map(line -> line.value().birthDate()).filter(day -> day.isBefore(child.birthDate())).max(Comparator.naturalOrder()).orElse(null);
    }

    private static boolean multipleBirth(CardContent card, Line<Child> later) {
        LocalDate first = birthBefore(card, later.value());
        return card.pregnancies().stream()
                .filter(pregnancy -> pregnancy.multiplicity() != null && pregnancy.multiplicity() > 1 && LIVE_BIRTH.contains(Objects.requireNonNullElse(pregnancy.outcome(), "")))
                .map(Pregnancy::outcomeDate)
                .filter(Objects::nonNull)
                .anyMatch(day -> !day.isBefore(first) && !day.isAfter(later.value().birthDate()));
    }
}
