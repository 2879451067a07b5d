package org.wis.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.wis.gate.Refused;

class StandingEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void recognised_minutes_include_those_of_the_prefecture() {
        refused("TRAINING_WIDE_LESS_THAN_STRICT", () -> entry(2025, 1800, 1799, 1, null));
        refused("TRAINING_NUMBERS_WRONG", () -> entry(2025, -1, 0, 0, null));
        refused("TRAINING_NUMBERS_WRONG", () -> entry(2025, 0, 100_001, 0, null));
        refused("TRAINING_WITHOUT_MINUTES", () -> entry(2025, 0, 1800, 1, null));
    }

    @Test
    void no_year_is_entered_ahead() {
        entry(2026, 0, 0, 0, null).requireNotAhead(TODAY);
        refused("TRAINING_YEAR_WRONG", () -> entry(2027, 0, 0, 0, null).requireNotAhead(TODAY));
        refused("TRAINING_YEAR_WRONG", () -> entry(1999, 0, 0, 0, null).requireNotAhead(TODAY));
    }

    @Test
    void a_late_make_up_lies_in_the_year_after() {
        entry(2025, 1800, 1800, 1, TODAY).requireNotAhead(TODAY);
        refused("LATE_MAKE_UP_DAY_WRONG", () -> entry(2025, 1800, 1800, 1, TODAY.plusDays(1)).requireNotAhead(TODAY));
        refused("LATE_MAKE_UP_DAY_WRONG", () -> entry(2025, 1800, 1800, 1, LocalDate.of(2025, 12, 31)));
    }

    @Test
    void an_entry_rests_on_a_document() {
        refused("DECISION_WITHOUT_DOCUMENT", () -> new StandingEntry(2025, 0, 0, 0, TrainingObligation.FULL, false, null, ""));
        refused("TRAINING_OBLIGATION_MISSING", () -> new StandingEntry(2025, 0, 0, 0, null, false, null, "P-1"));
    }

    private static StandingEntry entry(int year, int strict, int wide, int trainings, LocalDate lateMakeUp) {
        return new StandingEntry(year, strict, wide, trainings, TrainingObligation.FULL, true, lateMakeUp, "P-1");
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refused.class, act).code().name());
    }
}
