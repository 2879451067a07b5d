package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.staff.Limits;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** Tells a county in time which townships lose everybody who may write there, so that it can arrange somebody else (6.4, 6.5). */
@Stateless
public class OutlookReading {

    @Inject
    OutlookLists lists;
    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    /** How many days ahead is looked: the earliest of the early warnings. */
    @Reads(Action.READ_STAFF)
    public int daysAhead() {
        return daysAhead(time.today());
    }

    /** The townships of a division that have nobody now, or will have nobody within that many days, the nearest day first. */
    @Reads(Action.READ_STAFF)
    public List<TownshipOutlook> townships(@On DivisionCode scope) {
        LocalDate today = time.today();
        LocalDate last = today.plusDays(daysAhead(today));
        List<TownshipOutlook> found = new ArrayList<>();
        lists.operators(scope, today).forEach((place, operators) -> outlook(place, operators, today, last).ifPresent(found::add));
        found.sort(Comparator.comparing(TownshipOutlook::firstDay).thenComparing(TownshipOutlook::township));
        return found;
    }

    /** Operators of the townships of a division who, as far as can be seen from dates, do not write today, so that none of them is offered to act elsewhere. */
    @Reads(Action.READ_STAFF)
    public Set<StaffId> absent(@On DivisionCode scope) {
        LocalDate today = time.today();
        return lists.operators(scope, today).values().stream().flatMap(List::stream).filter(one -> !one.acting() && one.lapse(today, today).isPresent())
                .map(OperatorDates::id).collect(Collectors.toSet());
    }

    private int daysAhead(LocalDate today) {
        return Stream.of(limits.word("warning.days", today).split(",")).mapToInt(stage -> Integer.parseInt(stage.strip())).max().orElse(0);
    }

    private static Optional<TownshipOutlook> outlook(OutlookLists.Place place, List<OperatorDates> operators, LocalDate today, LocalDate last) {
        List<TownshipOutlook.Operator> lapsing = operators.stream().flatMap(one -> one.lapse(today, last).stream())
                .sorted(Comparator.comparing(TownshipOutlook.Operator::firstDay).reversed()).toList();
        if (lapsing.size() < operators.size()) {
            return Optional.empty();
        }
        LocalDate first = lapsing.isEmpty() || lapsing.get(0).firstDay().isBefore(today) ? today : lapsing.get(0).firstDay();
        return Optional.of(new TownshipOutlook(place.township(), place.officeName(), first, (int) ChronoUnit.DAYS.between(today, first), lapsing));
    }
}
