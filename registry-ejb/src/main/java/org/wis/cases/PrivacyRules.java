package org.wis.cases;

import static org.wis.cases.CardCode.CONSENT_CHILD;
import static org.wis.cases.CardCode.CONSENT_CONTRACEPTION;
import static org.wis.cases.CardCode.CONSENT_PREGNANCY;
import static org.wis.cases.CardCode.FROM_EXCHANGE;
import static org.wis.cases.CardCode.FROM_HOSPITAL;
import static org.wis.cases.CardCode.IMPORT_ONLY;
import static org.wis.cases.CardCode.METHOD_NOT_SAID;
import static org.wis.cases.CardCode.given;

import java.util.List;
import java.util.Objects;

/** What may stand on a card only for a service she uses, with her consent (V41, V43 to V45). */
final class PrivacyRules {

    /** V41. */
    static final CardRule METHOD_ENDS_AFTER_START = CardRule.error("V41", (card, context, report) ->
            Lines.of(card.contraception())
                    .filter(line -> line.value().startedOn() != null && line.value().endedOn() != null && line.value().endedOn().isBefore(line.value().startedOn()))
                    .forEach(line -> report.at(line.field("contraception", "endedOn"))));

    /** V43: what only a health institution reports needs its document. A line that stood before is left alone. */
    static final CardRule SURGERY_BY_DOCUMENT = CardRule.error("V43", (card, context, report) ->
            Lines.of(card.contraception())
                    .filter(line -> IMPORT_ONLY.contains(Objects.requireNonNullElse(line.value().method(), "")))
                    .filter(line -> !context.untouched(line.value(), CardContent::contraception))
                    .filter(line -> !byHealthService(line.value().source()) || !given(line.value().informedChoiceDoc()))
                    .forEach(line -> report.at(line.field("contraception", "method"))));

    /** V44: a restricted line is written only under her consent. "Prefers not to say" needs none; a line written under a consent withdrawn since stays. */
    static final CardRule CONSENT_ON_RECORD = CardRule.error("V44", (card, context, report) -> {
        if (!consented(card, context, CONSENT_PREGNANCY)) {
            Lines.of(card.pregnancies()).filter(line -> !context.untouched(line.value(), CardContent::pregnancies))
                    .forEach(line -> report.at(line.field("pregnancies", "registeredOn"), CONSENT_PREGNANCY));
        }
        if (!consented(card, context, CONSENT_CONTRACEPTION)) {
            Lines.of(card.contraception()).filter(line -> !notSaid(line.value()) && !context.untouched(line.value(), CardContent::contraception))
                    .forEach(line -> report.at(line.field("contraception", "method"), CONSENT_CONTRACEPTION));
        }
        if (!consented(card, context, CONSENT_CHILD)) {
            Lines.of(card.children()).filter(line -> given(line.value().healthAtBirth()) && !context.untouched(line.value(), CardContent::children))
                    .forEach(line -> report.at(line.field("children", "healthAtBirth"), CONSENT_CHILD));
        }
    });

    /** V45: of a woman under age only the minimal card, unless a health service she uses reports more. */
    static final CardRule MINORS_MINIMAL_CARD = CardRule.error("V45", (card, context, report) -> {
        var born = card.person().birthDate();
        if (born == null || Ages.completedYears(born, context.today()) >= context.limits().adultAge()) {
            return;
        }
        Lines.of(card.pregnancies()).filter(line -> !byHealthService(line.value().source())).forEach(line -> report.at(line.field("pregnancies", "source")));
        Lines.of(card.contraception()).filter(line -> !byHealthService(line.value().source())).forEach(line -> report.at(line.field("contraception", "source")));
        if (!byHealthService(card.administrative().dataSource())) {
            Lines.of(card.marriages()).forEach(line -> report.at(line.field("marriages", "event")));
        }
    });

    static final List<CardRule> ALL = List.of(METHOD_ENDS_AFTER_START, SURGERY_BY_DOCUMENT, CONSENT_ON_RECORD, MINORS_MINIMAL_CARD);

    private PrivacyRules() {
    }

    private static boolean consented(CardContent card, RuleContext context, String code) {
        return card.consents().stream().anyMatch(consent -> code.equals(consent.code()) && consent.inForce(context.today()));
    }

    private static boolean byHealthService(String source) {
        return FROM_HOSPITAL.equals(source) || FROM_EXCHANGE.equals(source);
    }

    private static boolean notSaid(ContraceptionService line) {
        return METHOD_NOT_SAID.equals(line.method()) && line.startedOn() == null && line.endedOn() == null && !given(line.deviceKind());
    }
}
