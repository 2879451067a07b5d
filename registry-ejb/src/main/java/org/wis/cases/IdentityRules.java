package org.wis.cases;

import static org.wis.cases.CardCode.CITIZEN_ID;
import static org.wis.cases.CardCode.ID_REGISTERED_WRONGLY;
import static org.wis.cases.CardCode.given;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wis.gate.Refused;

/** Who she is: document, name, birth date (V01 to V10). */
final class IdentityRules {

    private static final String ID_NUMBER = "person.idNumber";

    /** V01: a citizen number follows GB 11643; with the reason that the document itself is registered wrongly it is only a doubt. */
    static final CardRule ID_NUMBER_FAULTLESS = CardRule.error("V01", (card, context, report) -> {
        if (!registeredWrongly(card) && faulty(card, context)) {
            report.at(ID_NUMBER);
        }
        if (!registeredWronglyElsewhere(card)) {
            otherNumbers(card).filter(number -> faulty(number.text(), context)).forEach(number -> report.at(number.field()));
        }
    });

    /** V01 with the reason on record. */
    static final CardRule ID_NUMBER_FAULT_EXPLAINED = CardRule.explained("V01", (card, context, report) -> {
        if (registeredWrongly(card) && faulty(card, context)) {
            report.at(ID_NUMBER);
        }
        if (registeredWronglyElsewhere(card)) {
            otherNumbers(card).filter(number -> faulty(number.text(), context)).forEach(number -> report.at(number.field()));
        }
    });

    /** V02. */
    static final CardRule BIRTH_DATE_AS_IN_ID = CardRule.doubt("V02", (card, context, report) ->
            number(card, context).map(IdNumber::birthDate)
                    .filter(inNumber -> card.person().birthDate() != null && !inNumber.equals(card.person().birthDate()))
                    .ifPresent(inNumber -> report.at("person.birthDate", inNumber.toString())));

    /** V03. */
    static final CardRule ID_OF_A_WOMAN = CardRule.doubt("V03", (card, context, report) ->
            number(card, context).filter(number -> !number.female()).ifPresent(number -> report.at(ID_NUMBER)));

    /** V04. */
    static final CardRule ADDRESS_CODE_KNOWN = CardRule.doubt("V04", (card, context, report) ->
            number(card, context).map(IdNumber::addressCode)
                    .filter(code -> !AddressCodes.known(code) && !context.facts().addressCodeKnown(code))
                    .ifPresent(code -> report.at(ID_NUMBER, code)));

    /** V05. */
    static final CardRule NO_SECOND_CASE = CardRule.error("V05", (card, context, report) -> {
        if (given(card.person().idNumber()) && given(card.person().idType())) {
            context.facts().otherCaseOf(card.person().idType(), IdNumber.clean(card.person().idNumber()))
                    .ifPresent(other -> report.at(ID_NUMBER, other.value()));
        }
    });

    /** V06. */
    static final CardRule OF_AGE_AT_ENTRY = CardRule.error("V06", (card, context, report) -> {
        var born = card.person().birthDate();
        if (born == null) {
            return;
        }
        var entered = card.administrative().enteredOn();
        int age = entered == null ? context.limits().firstAge() : Ages.completedYears(born, entered);
        if (born.isAfter(context.today()) || age < context.limits().firstAge() || age > context.limits().lastAge()) {
            report.at("person.birthDate", context.limits().firstAge(), context.limits().lastAge());
        }
    });

    /** V07. */
    static final CardRule NO_OLD_NUMBER_ON_A_NEW_CARD = CardRule.error("V07", (card, context, report) -> {
        if (context.opening() && isCitizenId(card) && IdNumber.isOldForm(card.person().idNumber()) && !faulty(card.person().idNumber(), context)) {
            report.at(ID_NUMBER);
        }
    });

    /** V08. */
    static final CardRule NAME_AS_USUAL = CardRule.doubt("V08", (card, context, report) -> {
        if (given(card.person().name()) && !usual(card.person().name())) {
            report.at("person.name");
        }
    });

    /** V09: what every card says. */
    static final CardRule REQUIRED_GIVEN = CardRule.omission("V09", (card, context, report) -> RequiredFields.missing(card).forEach(report::at));

    /** V10. */
    static final CardRule ID_OR_REASON = CardRule.doubt("V10", (card, context, report) -> {
        if (!given(card.person().idNumber()) && !given(card.person().idReason())) {
            report.at("person.idReason");
        }
    });

    static final List<CardRule> ALL = List.of(ID_NUMBER_FAULTLESS, ID_NUMBER_FAULT_EXPLAINED, BIRTH_DATE_AS_IN_ID, ID_OF_A_WOMAN, ADDRESS_CODE_KNOWN, NO_SECOND_CASE,
            OF_AGE_AT_ENTRY, NO_OLD_NUMBER_ON_A_NEW_CARD, NAME_AS_USUAL, REQUIRED_GIVEN, ID_OR_REASON);

    private record NumberAt(String field, String text) {
    }

    private IdentityRules() {
    }

    /** Her citizen number, when it is one; an old one in its new form. */
    private static Optional<IdNumber> number(CardContent card, RuleContext context) {
        return isCitizenId(card) ? readable(card.person().idNumber(), context) : Optional.empty();
    }

    /** The citizen number in the text, an old one in its new form; empty when there is none. */
    static Optional<IdNumber> readable(String text, RuleContext context) {
        if (!given(text)) {
            return Optional.empty();
        }
        try {
            return IdNumber.find(IdNumber.isOldForm(text) ? IdNumber.fromOldForm(text).value() : text, context.profile());
        } catch (Refused faulty) {
            return Optional.empty();
        }
    }

    private static boolean isCitizenId(CardContent card) {
        return CITIZEN_ID.equals(card.person().idType()) && given(card.person().idNumber());
    }

    private static boolean faulty(CardContent card, RuleContext context) {
        return isCitizenId(card) && faulty(card.person().idNumber(), context);
    }

    private static boolean faulty(String text, RuleContext context) {
        return readable(text, context).isEmpty();
    }

    private static boolean registeredWrongly(CardContent card) {
        return ID_REGISTERED_WRONGLY.equals(card.person().idReason());
    }

    /** For the documents of husband and children the card has no field for the reason: it is the confirmation of V01. */
    private static boolean registeredWronglyElsewhere(CardContent card) {
        return ID_REGISTERED_WRONGLY.equals(card.confirmations().get("V01"));
    }

    private static Stream<NumberAt> otherNumbers(CardContent card) {
        Stream<NumberAt> husband = Stream.ofNullable(card.husband())
                .filter(man -> CITIZEN_ID.equals(man.idType()) && given(man.idNumber()))
                .map(man -> new NumberAt("husband.idNumber", man.idNumber()));
        Stream<NumberAt> children = Lines.of(card.children())
                .filter(child -> given(child.value().idNumber()))
                .map(child -> new NumberAt(child.field("children", "idNumber"), child.value().idNumber()));
        return Stream.concat(husband, children);
    }

    private static boolean usual(String name) {
        try {
            return WomanName.of(name).usual();
        } catch (Refused unusual) {
            return false;
        }
    }
}
