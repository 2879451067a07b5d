package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.wis.gate.Someone.day;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void a_value_holds_from_its_day_on() {
        RuleBook changed = ShippedRules.with("training.minutes.required", "2400", day("2027-01-01"));
        assertEquals(1800, changed.number("training.minutes.required", day("2026-12-31")));
        assertEquals(2400, changed.number("training.minutes.required", day("2027-01-01")));
    }

    @Test
    void a_rule_that_is_missing_is_an_error_and_never_a_guess() {
        assertThrows(IllegalStateException.class, () -> new RuleBook(List.of()).number("emergency.days", day("2026-06-15")));
    }

    @Test
    void the_policy_version_changes_with_any_value_and_fits_its_column() {
        String before = ShippedRules.rules().version(day("2026-06-15"));
        String after = ShippedRules.with("emergency.days", "10", day("2026-06-15")).version(day("2026-06-15"));
        assertNotEquals(before, after);
        assertEquals(before, ShippedRules.with("emergency.days", "10", day("2026-06-16")).version(day("2026-06-15")), "a coming change is not in force yet");
        assertEquals(17, after.length());
    }

    @Test
    void the_shipped_rules_are_readable() {
        assertEquals(Set.of(1, 2, 3), ShippedRules.rules().establishmentKinds(day("2026-06-15")));
        assertEquals(new RuleBook.Step(MonthDay.of(9, 30), 60), ShippedRules.rules().trainingLadder(day("2026-06-15")).get(1));
        assertEquals(day("2026-03-31"), ShippedRules.rules().dayOfYear("training.grace.end", day("2026-06-15")));
    }
}
