package org.wis.foresight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Prospect;
import org.wis.gate.Reads;
import org.wis.gate.RightForecasting;
import org.wis.staff.Limits;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** Tells an office in time which townships lose everybody who may write there, so that it can arrange somebody else (6.4, 6.5). */
@Stateless
public class ForesightReading {

    private static final int COUNTY = 4;

    @Inject
    RightForecasting forecasting;
    @Inject
    ForesightLists lists;
    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    /** Within how many days an end is soon: the earliest of the early warnings. */
    @Reads(Action.READ_FORESIGHT)
    public int daysAhead() {
        return daysAhead(time.today());
    }

    /** From how many days before an end the offices above a county are told, so that they can plan seats. */
    @Reads(Action.READ_FORESIGHT)
    public int planningDays() {
        return limits.number("warning.prefecture.days", time.today());
    }

    /** First day that is not looked at: so many months from today. */
    @Reads(Action.READ_FORESIGHT)
    public LocalDate lookedUntil() {
        return until(time.today());
    }

    /** Every township of a division with who covers it, the nearest gap first. */
    @Reads(Action.READ_FORESIGHT)
    public List<TownshipForesight> townships(@On DivisionCode scope) {
        LocalDate today = time.today();
        return ahead(scope, today, until(today), lists.people(scope, today));
    }

    /** The townships of a division that have nobody now, or will have nobody within the days of the earliest warning, the nearest day first. */
    @Reads(Action.READ_FORESIGHT)
    public List<TownshipForesight> soon(@On DivisionCode scope) {
        LocalDate today = time.today();
        LocalDate until = today.plusDays(daysAhead(today) + 1L);
        return ahead(scope, today, until, lists.people(scope, today)).stream().filter(one -> one.gapFrom().isPresent()).toList();
    }

    /** The counties of a division, those with nobody somewhere today first, then by the next day of a gap. */
    @Reads(Action.READ_FORESIGHT)
    public List<CountyForesight> counties(@On DivisionCode scope) {
        LocalDate today = time.today();
        LocalDate until = until(today);
        Map<DivisionCode, List<TownshipForesight>> byCounty = ahead(scope, today, until, Map.of()).stream().collect(Collectors.groupingBy(one -> one.township().county()));
        Map<DivisionCode, Long> women = lists.women(byCounty.values().stream().flatMap(List::stream).filter(one -> one.gapFrom().isPresent())
                .map(TownshipForesight::township).toList());
        List<CountyForesight> found = new ArrayList<>();
        int soonDays = daysAhead(today);
        lists.counties(scope).forEach((county, name) -> found.add(Overview.of(county, name, byCounty.getOrDefault(county, List.of()), women, today, until, soonDays)));
        found.sort(Overview.ORDER);
        return found;
    }

    /** How many women's cards each of these townships keeps; those outside the division are left out. */
    @Reads(Action.READ_FORESIGHT)
    public Map<DivisionCode, Long> women(@On DivisionCode scope, Collection<DivisionCode> townships) {
        return lists.women(townships.stream().filter(scope::contains).toList());
    }

    /** Operators of the townships of a division to whom the gate would not give the right to write today, so that none of them is offered to act elsewhere. */
    @Reads(Action.READ_FORESIGHT)
    public Set<StaffId> absent(@On DivisionCode scope) {
        LocalDate today = time.today();
        return forecasting.prospects(scope, today, today.plusDays(1)).stream().filter(one -> !one.acting() && one.place().level() > COUNTY && !one.coversOn(today))
                .map(one -> new StaffId(one.staffId())).collect(Collectors.toSet());
    }

    private List<TownshipForesight> ahead(DivisionCode scope, LocalDate today, LocalDate until, Map<Long, String> names) {
        Map<DivisionCode, List<Prospect>> people = forecasting.prospects(scope, today, until).stream().collect(Collectors.groupingBy(Prospect::place));
        return lists.townships(scope).entrySet().stream()
                .map(place -> Coverage.of(place.getKey(), place.getValue(), people.getOrDefault(place.getKey(), List.of()), names, today, until))
                .sorted(TownshipForesight.BY_DAYS_LEFT)
                .toList();
    }

    private LocalDate until(LocalDate today) {
        return today.plusMonths(limits.number("foresight.months", today));
    }

    private int daysAhead(LocalDate today) {
        return Stream.of(limits.word("warning.days", today).split(",")).mapToInt(stage -> Integer.parseInt(stage.strip())).max().orElse(0);
    }
}
