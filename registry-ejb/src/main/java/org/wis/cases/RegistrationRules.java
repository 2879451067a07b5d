package org.wis.cases;

import static org.wis.cases.CardCode.EXIT_DEATH;
import static org.wis.cases.CardCode.FLOATING_IN;
import static org.wis.cases.CardCode.FLOATING_OUT;
import static org.wis.cases.CardCode.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wis.division.DivisionCode;

/** The life of the card, where she lives, who keeps it (V11, V12, V46, V47, V49 to V53, V55). */
final class RegistrationRules {

    private static final int COUNTY_DIGITS = 6;
    private static final int TOWNSHIP_DIGITS = 9;

    /** V11. */
    static final CardRule NOTHING_AHEAD_OF_TODAY = CardRule.error("V11", (card, context, report) ->
            CardEvents.thatHappened(card).stream().filter(event -> event.date().isAfter(context.today())).forEach(event -> report.at(event.field())));

    /** V12: a line added to a card long after the event; a card that is opened tells her past and asks nothing. */
    static final CardRule ENTERED_IN_TIME = CardRule.doubt("V12", (card, context, report) -> {
        if (!context.opening()) {
            LocalDate earliest = context.today().withDayOfMonth(1).minusMonths(context.limits().lateEntryMonths());
            CardEvents.ofLife(card).stream().filter(event -> event.fresh() && event.date().isBefore(earliest)).forEach(event -> report.at(event.field()));
        }
    });

    /** V46. */
    static final CardRule EXIT_DATE_AND_REASON = CardRule.error("V46", (card, context, report) -> {
        boolean reason = given(card.administrative().exitReason());
        boolean date = card.administrative().exitOn() != null;
        if (date != reason) {
            report.at(date ? "administrative.exitReason" : "administrative.exitOn");
        }
    });

    /** V47. */
    static final CardRule PAST_LAST_AGE = CardRule.omission("V47", (card, context, report) -> {
        var born = card.person().birthDate();
        if (born != null && card.administrative().exitOn() == null && Ages.completedYears(born, context.today()) > context.limits().lastAge()) {
            report.at("administrative.exitOn", context.limits().lastAge() + 1);
        }
    });

    /** V49: services begun before and benefits may go on after an exit; after a death only a benefit may. */
    static final CardRule NOTHING_AFTER_EXIT = CardRule.error("V49", (card, context, report) -> {
        LocalDate exit = card.administrative().exitOn();
        if (exit == null) {
            return;
        }
        CardEvents.ofLife(card).stream().filter(event -> event.date().isAfter(exit)).forEach(event -> report.at(event.field()));
        boolean died = EXIT_DEATH.equals(card.administrative().exitReason());
        Lines.of(card.services())
                .filter(line -> died ? line.value().doneOn() != null && line.value().doneOn().isAfter(exit) : begun(line.value()) != null && begun(line.value()).isAfter(exit))
                .forEach(line -> report.at(line.field("services", died ? "doneOn" : "plannedOn")));
    });

    /** V50. */
    static final CardRule DESTINATION_TO_COUNTY = CardRule.error("V50", (card, context, report) ->
            Lines.of(card.floating())
                    .filter(line -> FLOATING_OUT.equals(line.value().direction()))
                    .filter(line -> line.value().toDivision() == null || line.value().toDivision().value().length() < COUNTY_DIGITS)
                    .forEach(line -> report.at(line.field("floating", "toDivision"))));

    /** V51. */
    static final CardRule ONE_MOVE_A_DAY = CardRule.doubt("V51", (card, context, report) ->
            Lines.of(card.floating())
                    .filter(line -> line.value().since() != null)
                    .filter(line -> card.floating().subList(0, line.index()).stream().anyMatch(earlier -> line.value().since().equals(earlier.since())))
                    .forEach(line -> report.at(line.field("floating", "since"))));

    /** V52. */
    static final CardRule NO_CASE_ELSEWHERE_IN_COUNTY = CardRule.duplicate("V52", (card, context, report) -> {
        boolean inflow = card.floating().stream().anyMatch(line -> FLOATING_IN.equals(line.direction()));
        if (inflow && given(card.person().idType()) && given(card.person().idNumber()) && card.administrative().managingDivision() != null) {
            context.facts().activeElsewhereInCounty(card.person().idType(), IdNumber.clean(card.person().idNumber()), card.administrative().managingDivision())
                    .ifPresent(township -> report.at("person.idNumber", township.display()));
        }
    });

    /** V53: who lives in another township than that of her registration has a floating record. */
    static final CardRule LIVING_AWAY_RECORDED = CardRule.doubt("V53", (card, context, report) -> {
        if (card.floating().isEmpty() && apart(card.residence().registeredDivision(), card.residence().residenceDivision())) {
            report.at("residence.residenceDivision");
        }
    });

    /** V55. */
    static final CardRule IN_OPERATOR_SCOPE = CardRule.error("V55", (card, context, report) -> {
        DivisionCode village = card.administrative().managingDivision();
        if (village != null && !context.facts().inOperatorScope(village)) {
            report.at("administrative.managingDivision", village.display());
        }
    });

    static final List<CardRule> ALL = List.of(NOTHING_AHEAD_OF_TODAY, ENTERED_IN_TIME, EXIT_DATE_AND_REASON, PAST_LAST_AGE, NOTHING_AFTER_EXIT, DESTINATION_TO_COUNTY,
            ONE_MOVE_A_DAY, NO_CASE_ELSEWHERE_IN_COUNTY, LIVING_AWAY_RECORDED, IN_OPERATOR_SCOPE);

    private RegistrationRules() {
    }

    private static LocalDate begun(ServiceRecord service) {
        return Stream.of(service.plannedOn(), service.offeredOn(), service.doneOn()).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }

    private static boolean apart(DivisionCode one, DivisionCode other) {
        if (one == null || other == null) {
            return false;
        }
        String first = township(one);
        String second = township(other);
        return !first.startsWith(second) && !second.startsWith(first);
    }

    private static String township(DivisionCode code) {
        return code.value().substring(0, Math.min(TOWNSHIP_DIGITS, code.value().length()));
    }
}
