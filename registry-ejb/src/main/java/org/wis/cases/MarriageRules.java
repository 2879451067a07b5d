package org.wis.cases;

import static org.wis.cases.CardCode.CITIZEN_ID;
import static org.wis.cases.CardCode.DIVORCED;
import static org.wis.cases.CardCode.FIRST_MARRIAGE;
import static org.wis.cases.CardCode.MARRIED;
import static org.wis.cases.CardCode.REMARRIAGE;
import static org.wis.cases.CardCode.RESUMED_MARRIAGE;
import static org.wis.cases.CardCode.UNMARRIED;
import static org.wis.cases.CardCode.WIDOWED;
import static org.wis.cases.CardCode.given;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marriage and husband (V13 to V22). The codes of the events are those of the status they lead to (GB/T 2261.2). */
final class MarriageRules {

    private static final Set<String> WEDDINGS = Set.of(FIRST_MARRIAGE, REMARRIAGE, RESUMED_MARRIAGE);
    private static final Set<String> ENDS = Set.of(WIDOWED, DIVORCED);

    /** V13. */
    static final CardRule MARRIED_AFTER_BIRTH = CardRule.error("V13", (card, context, report) -> {
        var born = card.person().birthDate();
        if (born != null) {
            Lines.of(card.marriages())
                    .filter(line -> line.value().eventDate() != null && !line.value().eventDate().isAfter(born))
                    .forEach(line -> report.at(line.field("marriages", "eventDate")));
        }
    });

    /** V14: asks to look at the dates again; nothing of it is stored or counted. */
    static final CardRule MARRIAGE_DATE_LOOKED_AT = CardRule.prompt("V14", (card, context, report) -> {
        var born = card.person().birthDate();
        if (born != null) {
            Lines.of(card.marriages())
                    .filter(line -> FIRST_MARRIAGE.equals(line.value().event()) && line.value().eventDate() != null && line.value().eventDate().isAfter(born))
                    .filter(line -> Ages.completedYears(born, line.value().eventDate()) < context.limits().marriageCheckAge())
                    .filter(line -> !context.untouched(line.value(), CardContent::marriages))
                    .forEach(line -> report.at(line.field("marriages", "eventDate")));
        }
    });

    /** V15: a history may begin anywhere, but a marriage follows an end and an end follows a marriage, in the order of their dates. */
    static final CardRule MARRIAGE_EVENTS_IN_ORDER = CardRule.error("V15", (card, context, report) -> {
        for (int i = 1; i < card.marriages().size(); i++) {
            MarriageEvent earlier = card.marriages().get(i - 1);
            MarriageEvent later = card.marriages().get(i);
            if (!mayFollow(earlier.event(), later.event())) {
                report.at("marriages[" + i + "].event");
            } else if (earlier.eventDate() != null && later.eventDate() != null && before(later, earlier)) {
                report.at("marriages[" + i + "].eventDate");
            }
        }
    });

    /** V16. */
    static final CardRule HUSBAND_NAMED = CardRule.omission("V16", (card, context, report) -> {
        if (MARRIED.contains(text(card.person().maritalStatus())) && (card.husband() == null || !given(card.husband().name()))) {
            report.at("husband.name");
        }
    });

    /** V17. */
    static final CardRule UNMARRIED_WITHOUT_HUSBAND = CardRule.error("V17", (card, context, report) -> {
        if (UNMARRIED.equals(card.person().maritalStatus()) && card.husband() != null) {
            report.at("husband.name");
        }
    });

    /** V18. */
    static final CardRule FORMER_HUSBAND_IN_HISTORY = CardRule.doubt("V18", (card, context, report) -> {
        if (ENDS.contains(text(card.person().maritalStatus())) && card.husband() != null) {
            report.at("husband.name");
        }
    });

    /** V19. */
    static final CardRule HUSBAND_ID_OF_A_MAN = CardRule.doubt("V19", (card, context, report) ->
            husbandNumber(card, context).filter(IdNumber::female).ifPresent(number -> report.at("husband.idNumber")));

    /** V20. */
    static final CardRule SPOUSES_BIRTH_DATES = CardRule.doubt("V20", (card, context, report) -> {
        if (card.husband() != null && card.husband().birthDate() != null && card.person().birthDate() != null) {
            var his = card.husband().birthDate();
            var hers = card.person().birthDate();
            int limit = context.limits().spouseGapYears();
            if (his.isAfter(hers.plusYears(limit)) || hers.isAfter(his.plusYears(limit))) {
                report.at("husband.birthDate", limit);
            }
        }
    });

    /** V21. */
    static final CardRule SPOUSES_DIFFERENT_IDS = CardRule.error("V21", (card, context, report) -> {
        if (card.husband() != null && given(card.husband().idNumber()) && given(card.person().idNumber())
                && IdNumber.clean(card.husband().idNumber()).equals(IdNumber.clean(card.person().idNumber()))) {
            report.at("husband.idNumber");
        }
    });

    /** V22. */
    static final CardRule HUSBAND_ON_ONE_CASE = CardRule.duplicate("V22", (card, context, report) -> {
        if (card.husband() != null && given(card.husband().idType()) && given(card.husband().idNumber())) {
            context.facts().otherCaseOfHusband(card.husband().idType(), IdNumber.clean(card.husband().idNumber()))
                    .ifPresent(other -> report.at("husband.idNumber", other.value()));
        }
    });

    static final List<CardRule> ALL = List.of(MARRIED_AFTER_BIRTH, MARRIAGE_DATE_LOOKED_AT, MARRIAGE_EVENTS_IN_ORDER, HUSBAND_NAMED, UNMARRIED_WITHOUT_HUSBAND,
            FORMER_HUSBAND_IN_HISTORY, HUSBAND_ID_OF_A_MAN, SPOUSES_BIRTH_DATES, SPOUSES_DIFFERENT_IDS, HUSBAND_ON_ONE_CASE);

    private MarriageRules() {
    }

    private static boolean mayFollow(String earlier, String later) {
        if (FIRST_MARRIAGE.equals(later)) {
            return false;
        }
        return WEDDINGS.contains(text(later)) ? ENDS.contains(text(earlier)) && !(RESUMED_MARRIAGE.equals(later) && WIDOWED.equals(earlier))
                : WEDDINGS.contains(text(earlier));
    }

    /** An event known by month only lies anywhere in that month. */
    private static boolean before(MarriageEvent later, MarriageEvent earlier) {
        return later.monthOnly()
                ? later.eventDate().plusMonths(1).minusDays(1).isBefore(earlier.eventDate())
                : later.eventDate().isBefore(earlier.eventDate());
    }

    private static Optional<IdNumber> husbandNumber(CardContent card, RuleContext context) {
        return card.husband() != null && CITIZEN_ID.equals(card.husband().idType())
                ? IdentityRules.readable(card.husband().idNumber(), context) : Optional.empty();
    }

    private static String text(String code) {
        return code == null ? "" : code;
    }
}
