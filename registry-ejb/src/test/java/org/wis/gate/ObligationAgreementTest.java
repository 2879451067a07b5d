package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wis.hours.Hours;
import org.wis.hours.HoursRules;
import org.wis.hours.TrainingFacts;
import org.wis.staff.Spell;

/** The gate and the account of hours are worked out apart; what they say a person owes is the same. */
class ObligationAgreementTest {

    private static final LocalDate START = LocalDate.of(2024, 10, 1);
    private static final HoursRules RULES = new HoursRules(1800, 1, false, 50, 50, 183, 15, MonthDay.of(3, 31), MonthDay.of(6, 30), true, 45, MonthDay.of(9, 30), 60,
            MonthDay.of(11, 30));

    @Property(tries = 600)
    void gate_and_account_agree_on_what_is_owed(@ForAll @IntRange(max = 480) int postFrom, @ForAll @IntRange(min = 1, max = 480) int postDays,
                                                @ForAll @IntRange(max = 480) int leaveFrom, @ForAll @IntRange(min = 1, max = 480) int leaveDays) {
        Spell post = new Spell(START.plusDays(postFrom), START.plusDays(postFrom + postDays));
        Spell leave = new Spell(START.plusDays(leaveFrom), START.plusDays(leaveFrom + leaveDays));
        Someone person = Someone.operatorInOrder().untrained(2025).withoutPosts().post(Someone.QINGHE, "TOWNSHIP_OPERATOR", 1, post.from().toString(), post.to().toString())
                .leave("MATERNITY", leave.from().toString(), leave.to().toString());
        TrainingFacts same = new TrainingFacts(List.of(), List.of(post), List.of(leave), Map.of());
        assertEquals(Obligation.of(person.facts(), 2025).name(), new Hours(same, any -> RULES).of(2025, LocalDate.of(2026, 1, 1)).owed().name());
    }
}
