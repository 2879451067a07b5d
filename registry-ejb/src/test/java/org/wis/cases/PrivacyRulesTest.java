package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wis.cases.CardFixture.TODAY;
import static org.wis.cases.CardFixture.child;
import static org.wis.cases.CardFixture.consent;
import static org.wis.cases.CardFixture.faultlessCard;
import static org.wis.cases.CardFixture.marriage;
import static org.wis.cases.CardFixture.method;
import static org.wis.cases.CardFixture.ongoing;
import static org.wis.cases.CardFixture.with;
import static org.wis.cases.CardFixture.withAdministrative;
import static org.wis.cases.CardFixture.withPerson;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivacyRulesTest extends RuleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    private static CardContent using(ContraceptionService service) {
        return with(faultlessCard(), "contraception", List.of(service));
    }

    private static CardContent pregnant() {
        return with(faultlessCard(), "pregnancies", List.of(ongoing(DAY)));
    }

    private static CardContent consenting(CardContent card, String code) {
        return with(card, "consents", List.of(consent(code, DAY)));
    }

    private static CardContent girlOf17(CardContent card) {
        return withPerson(card, "birthDate", TODAY.minusYears(18).plusDays(1));
    }

    @Test
    void v41_ends_before_it_starts() {
        assertFinds("V41", "contraception[0].endedOn", using(with(method("40", DAY), "endedOn", DAY.minusDays(1))));
    }

    @Test
    void v41_is_silent_on_the_same_day() {
        assertSilent("V41", using(with(method("40", DAY), "endedOn", DAY)));
    }

    @Test
    void v43_surgery_without_the_document_of_the_institution() {
        assertFinds("V43", "contraception[0].method", using(method("60", DAY)));
        assertFinds("V43", "contraception[0].method", using(with(method("70", DAY), "source", "3")));
        assertFinds("V43", "contraception[0].method", using(with(method("70", DAY), "informedChoiceDoc", "A-1")));
    }

    @Test
    void v43_is_silent_with_the_document_and_on_a_line_that_stood_before() {
        assertSilent("V43", using(with(with(method("60", DAY), "source", "3"), "informedChoiceDoc", "A-1")));
        before = using(method("60", DAY));
        assertSilent("V43", using(method("60", DAY)));
    }

    @Test
    void v44_each_restricted_group_asks_its_own_consent() {
        assertEquals(List.of("C3"), assertFinds("V44", "pregnancies[0].registeredOn", consenting(pregnant(), "C2")).operands());
        assertEquals(List.of("C2"), assertFinds("V44", "contraception[0].method", consenting(using(method("40", DAY)), "C3")).operands());
        CardContent childHealth = with(faultlessCard(), "children", List.of(with(child("李一", LocalDate.of(2015, 6, 1)), "healthAtBirth", "1")));
        assertEquals(List.of("C6"), assertFinds("V44", "children[0].healthAtBirth", childHealth).operands());
    }

    @Test
    void v44_a_withdrawn_consent_is_none() {
        Consent withdrawn = with(consent("C3", DAY), "withdrawnOn", TODAY);
        assertFinds("V44", "pregnancies[0].registeredOn", with(pregnant(), "consents", List.of(withdrawn)));
    }

    @Test
    void v44_is_silent_with_the_consent() {
        assertSilent("V44", consenting(pregnant(), "C3"));
        assertSilent("V44", consenting(using(method("40", DAY)), "C2"));
    }

    @Test
    void v44_prefers_not_to_say_needs_no_consent() {
        assertSilent("V44", using(method("00", null)));
    }

    @Test
    void v44_a_line_written_under_a_consent_withdrawn_since_does_not_block_the_card() {
        before = pregnant();
        assertSilent("V44", pregnant());
    }

    @Test
    void v45_a_girl_of_17_has_the_minimal_card_only() {
        assertFinds("V45", "pregnancies[0].source", girlOf17(pregnant()));
        assertFinds("V45", "contraception[0].source", girlOf17(using(method("40", DAY))));
        assertFinds("V45", "marriages[0].event", girlOf17(with(faultlessCard(), "marriages", List.of(marriage(1, "21", DAY)))));
    }

    @Test
    void v45_is_silent_on_what_a_health_service_she_uses_reports_and_from_18_on() {
        assertSilent("V45", girlOf17(with(pregnant(), "pregnancies", List.of(with(ongoing(DAY), "source", "3")))));
        assertSilent("V45", girlOf17(withAdministrative(with(faultlessCard(), "marriages", List.of(marriage(1, "21", DAY))), "dataSource", "3")));
        assertSilent("V45", withPerson(pregnant(), "birthDate", TODAY.minusYears(18)));
    }
}
