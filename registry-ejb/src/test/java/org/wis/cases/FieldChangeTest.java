package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wis.cases.CardFixture.TODAY;
import static org.wis.cases.CardFixture.faultlessCard;
import static org.wis.cases.CardFixture.with;
import static org.wis.cases.CardFixture.withPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

    private static final Child CHILD = CardFixture.child("李小禾", LocalDate.of(2016, 2, 3));

    @Test
    void equal_cards_do_not_differ() {
        assertEquals(List.of(), FieldChange.between(faultlessCard(), faultlessCard()));
    }

    @Test
    void a_changed_field_is_told_with_both_values() {
        assertEquals(List.of(new FieldChange("person.education", "person.education", "60", "30")),
                FieldChange.between(faultlessCard(), withPerson(faultlessCard(), "education", "30")));
    }

    @Test
    void a_field_of_a_line_is_told_with_the_number_of_the_line() {
        CardContent before = with(faultlessCard(), "children", List.of(CHILD));
        CardContent after = with(faultlessCard(), "children", List.of(with(CHILD, "name", "李小云")));
        assertEquals(List.of(new FieldChange("children[11].name", "children.name", "李小禾", "李小云")), FieldChange.between(before, after));
    }

    @Test
    void a_new_line_tells_each_of_its_fields() {
        List<FieldChange> changes = FieldChange.between(faultlessCard(), with(faultlessCard(), "children", List.of(with(CHILD, "id", null))));
        assertEquals(new FieldChange("children[+1].seq", "children.seq", null, "1"), changes.get(0));
        assertEquals(new FieldChange("children[+1].name", "children.name", null, "李小禾"), changes.get(1));
    }

    @Test
    void a_changed_number_is_told_even_when_its_masks_are_alike() {
        CardVeil veil = new CardVeil(TODAY, true);
        CardContent after = withPerson(faultlessCard(), "phone", "13900010023");
        assertEquals(List.of(new FieldChange("person.phone", "person.phone", "•••• 0023", "•••• 0023")),
                FieldChange.between(faultlessCard(), after, veil.cover(faultlessCard()), veil.cover(after)));
    }

    @Test
    void a_confirmation_is_a_field_too() {
        assertEquals(List.of(new FieldChange("confirmations[V02]", "confirmations", null, "核对过户口簿")),
                FieldChange.between(faultlessCard(), with(faultlessCard(), "confirmations", Map.of("V02", "核对过户口簿"))));
    }
}
