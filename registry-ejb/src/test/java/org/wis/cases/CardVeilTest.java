package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.cases.CardFixture.TODAY;
import static org.wis.cases.CardFixture.consent;
import static org.wis.cases.CardFixture.ended;
import static org.wis.cases.CardFixture.marriedCard;
import static org.wis.cases.CardFixture.method;
import static org.wis.cases.CardFixture.with;
import static org.wis.cases.CardFixture.withPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardVeilTest {

    private static final LocalDate LMP = LocalDate.of(2024, 1, 1);

    private final CardVeil keeper = new CardVeil(TODAY, true);
    private final CardVeil county = new CardVeil(TODAY, false);

    @Test
    void numbers_and_telephones_are_masked_and_the_keeper_sees_names() {
        CardContent shown = keeper.cover(card());
        assertEquals("王小梅", shown.person().name());
        assertEquals("990102********0023", shown.person().idNumber());
        assertEquals("•••• 0023", shown.person().phone());
        assertTrue(shown.husband().idNumber().contains("*"));
        assertTrue(shown.children().get(0).idNumber().contains("*"));
    }

    @Test
    void the_county_sees_no_names() {
        CardContent shown = county.cover(card());
        assertEquals("王**", shown.person().name());
        assertEquals("李**", shown.husband().name());
        assertTrue(shown.children().get(0).name().contains("*"));
    }

    @Test
    void what_comes_back_as_it_was_shown_is_what_was_there() {
        assertEquals(card(), keeper.lift(keeper.cover(card()), card()));
        assertEquals(card(), county.lift(county.cover(card()), card()));
        assertEquals(consentedCard(), keeper.lift(keeper.cover(consentedCard()), consentedCard()));
    }

    @Test
    void a_new_value_is_not_taken_for_a_mask() {
        CardContent given = withPerson(keeper.cover(card()), "phone", "13900010023");
        assertEquals("13900010023", keeper.lift(given, card()).person().phone());
    }

    @Test
    void a_value_taken_away_stays_away() {
        assertNull(keeper.lift(withPerson(keeper.cover(card()), "phone", null), card()).person().phone());
    }

    @Test
    void without_consent_restricted_groups_are_out_of_sight_and_left_alone() {
        CardContent stored = with(with(card(), "pregnancies", List.of(ended(LMP, "21", LMP.plusDays(70)))), "contraception", List.of(method("40", LMP)));
        CardContent shown = keeper.cover(stored);
        assertEquals(List.of(), shown.pregnancies());
        assertEquals(List.of(), shown.contraception());
        assertEquals(Set.of("pregnancies", "contraception"), keeper.hiddenGroups(stored));
        assertEquals(stored, keeper.lift(shown, stored));
    }

    @Test
    void the_loss_of_a_pregnancy_is_shown_as_its_end_and_the_risk_level_not_at_all() {
        CardContent shown = keeper.cover(consentedCard());
        assertEquals("ENDED", shown.pregnancies().get(0).outcome());
        assertNull(shown.pregnancies().get(0).riskLevel());
    }

    @Test
    void a_withdrawn_consent_counts_no_more() {
        CardContent stored = with(consentedCard(), "consents", List.of(new Consent(61L, "C3", "1", LMP, TODAY), consent("C2", LMP)));
        assertEquals(Set.of("pregnancies"), keeper.hiddenGroups(stored));
    }

    @Test
    void older_versions_follow_the_consent_of_today() {
        CardContent today = with(consentedCard(), "consents", List.of());
        assertEquals(List.of(), keeper.cover(consentedCard(), today).pregnancies());
    }

    private static CardContent card() {
        Child child = CardFixture.child("李小禾", LocalDate.of(2016, 2, 3));
        return with(marriedCard(), "children", List.of(with(child, "idNumber", CardFixture.numberOf(child.birthDate(), 20))));
    }

    private static CardContent consentedCard() {
        Pregnancy lost = with(ended(LMP, "21", LMP.plusDays(70)), "riskLevel", "Y");
        CardContent card = with(card(), "consents", List.of(consent("C2", LMP), with(consent("C3", LMP), "id", 62L)));
        return with(with(card, "pregnancies", List.of(lost)), "contraception", List.of(method("40", LMP)));
    }
}
