package org.wis.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.wis.gate.Refused;

/**
 * A stretch of days as the database's application-time periods keep it.
 *
 * @param from first day, never null
 * @param to   first day after it, later than {@code from}; {@link #OPEN_END} while no end is known
 */
public record Spell(LocalDate from, LocalDate to) implements Serializable {

    /** The end of what has no known end. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /** @throws Refused PERIOD_EMPTY when it would hold no day */
    public Spell {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.isBefore(to)) {
            throw new Refused(StaffRefusal.PERIOD_EMPTY, from, to.minusDays(1));
        }
    }

    /** From a day on, without known end. */
    public static Spell from(LocalDate day) {
        return new Spell(day, OPEN_END);
    }

    /** Whether the day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether the two share a day. */
    public boolean overlaps(Spell other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether no end is known. */
    public boolean open() {
        return to.equals(OPEN_END);
    }

    /** Its last day, inclusive. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** Number of days in it. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The same, ended before the day given; a decision once made counts at least its first day, and an end never moves later. */
    public Spell endedBefore(LocalDate day) {
        LocalDate earliest = from.plusDays(1);
        LocalDate end = day.isBefore(earliest) ? earliest : day;
        return new Spell(from, end.isAfter(to) ? to : end);
    }
}
