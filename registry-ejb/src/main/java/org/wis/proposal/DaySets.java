package org.wis.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wis.planner.Days;

/** Stretches of days, joined from facts that each have their own dates. */
final class DaySets {

    private DaySets() {
    }

    /** The days from the first to the last; empty when that is none. */
    static Optional<Days> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
    }

    /** The days that lie in both. */
    static List<Days> common(List<Days> some, List<Days> others) {
        List<Days> common = new ArrayList<>();
        for (Days one : some) {
            for (Days other : others) {
                between(later(one.first(), other.first()), one.last().isBefore(other.last()) ? one.last() : other.last()).ifPresent(common::add);
            }
        }
        return common;
    }

    /** The days without those taken away. */
    static List<Days> without(List<Days> some, List<Days> taken) {
        List<Days> left = some;
        for (Days gap : taken) {
            List<Days> next = new ArrayList<>();
            for (Days one : left) {
                LocalDate end = gap.first().minusDays(1);
                between(one.first(), one.last().isBefore(end) ? one.last() : end).ifPresent(next::add);
                between(later(one.first(), gap.last().plusDays(1)), one.last()).ifPresent(next::add);
            }
            left = next;
        }
        return left;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
