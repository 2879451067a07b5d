package org.wis.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wis.division.DivisionCode;

/** Sums the townships of a county up for the office above it. Pure. */
final class Overview {

    /** Whoever has most townships with nobody today, then soon, then by the next day of a gap, then by code. */
    static final Comparator<CountyForesight> ORDER = Comparator.comparing(CountyForesight::now).thenComparing(CountyForesight::soon).reversed()
            .thenComparing(one -> Optional.ofNullable(one.next()).orElse(LocalDate.MAX)).thenComparing(CountyForesight::county);

    private Overview() {
    }

    /** @param soonDays within how many days an end is soon */
    static CountyForesight of(DivisionCode county, ForesightLists.CountyName name, List<TownshipForesight> townships, Map<DivisionCode, Long> women, LocalDate today,
                              LocalDate until, int soonDays) {
        List<TownshipForesight> gaps = townships.stream().filter(one -> one.gapFrom().isPresent()).toList();
        int now = (int) gaps.stream().filter(one -> one.daysLeft() == 0).count();
        int soon = (int) gaps.stream().filter(one -> one.daysLeft() <= soonDays).count();
        LocalDate next = gaps.stream().map(one -> one.gapFrom().orElseThrow()).filter(day -> day.isAfter(today)).min(Comparator.naturalOrder()).orElse(null);
        long affected = gaps.stream().mapToLong(one -> women.getOrDefault(one.township(), 0L)).sum();
        int training = (int) townships.stream().flatMap(one -> one.operators().stream()).filter(one -> !one.acting() && one.owesTraining()).count();
        return new CountyForesight(county, name.name(), name.parent(), townships.size(), now, soon, gaps.size(), next, months(gaps, today, until), training, affected);
    }

    private static List<Integer> months(List<TownshipForesight> gaps, LocalDate today, LocalDate until) {
        List<Integer> months = new ArrayList<>();
        for (int month = 0; today.plusMonths(month).isBefore(until); month++) {
            LocalDate from = today.plusMonths(month);
            LocalDate to = today.plusMonths(month + 1L);
            months.add((int) gaps.stream().filter(one -> one.emptyBetween(from, to)).count());
        }
        return months;
    }
}
