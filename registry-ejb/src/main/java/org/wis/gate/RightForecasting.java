package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;

/**
 * Asks the gate's own rules about many people and many days to come: their facts are read in one question, without a lock, and judged by the same judge that admits
 * writes. For use cases of other features; it decides nothing.
 */
@Dependent
public class RightForecasting {

    @Inject
    private FactsOfPeople people;

    /**
     * One for each place that somebody enters data in between the two days by a post or as an acting operator, by number of the person.
     *
     * @param scope the division whose places are looked at
     * @param today first day
     * @param until first day that is not looked at
     */
    public List<Prospect> prospects(DivisionCode scope, LocalDate today, LocalDate until) {
        List<Prospect> found = new ArrayList<>();
        people.in(scope, today).forEach((staff, facts) -> found.addAll(of(staff, facts, scope, today, until)));
        return found;
    }

    /** All who enter data in a division at a moment: why each may not write, if so, and what she is warned of; by number of the person. */
    public Map<Long, WriterNow> now(DivisionCode scope, LocalDateTime at) {
        Map<Long, WriterNow> found = new LinkedHashMap<>();
        people.in(scope, at.toLocalDate()).forEach((staff, read) -> {
            Facts facts = read.apartFromSession();
            found.put(staff, new WriterNow(Judge.judge(Action.AMEND_CASE, facts, at).reasons(), EarlyWarnings.of(facts, at)));
        });
        return found;
    }

    static List<Prospect> of(long staff, Facts facts, DivisionCode scope, LocalDate today, LocalDate until) {
        List<Prospect> found = new ArrayList<>();
        Set<DivisionCode> own = new LinkedHashSet<>();
        facts.appointments().stream().filter(post -> post.entersData() && post.from().isBefore(until) && post.to().isAfter(today) && scope.contains(post.office().division()))
                .forEach(post -> {
                    if (own.add(post.office().division())) {
                        Target about = post.isTownshipOperator() ? new Target(post.office().division(), TargetState.OPEN) : null;
                        found.add(new Prospect(staff, post.office().division(), false, Prospect.spells(facts, about, today, until)));
                    }
                });
        facts.actings().stream().filter(acting -> acting.from().isBefore(until) && !Reach.lastDay(acting, facts.rules()).isBefore(today) && scope.contains(acting.township()))
                .forEach(acting -> {
                    if (own.add(acting.township())) {
                        found.add(new Prospect(staff, acting.township(), true, Prospect.spells(facts, new Target(acting.township(), TargetState.OPEN), today, until)));
                    }
                });
        return found;
    }
}
