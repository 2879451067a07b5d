package org.wis.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A day as it is planned.
 *
 * @param day             the day
 * @param approvedMinutes most minutes that may be credited, clock minutes
 * @param halves          its half-days
 */
public record DayDraft(LocalDate day, int approvedMinutes, List<HalfDraft> halves) implements Serializable {

    /** Minutes of its timetable. */
    public int timetabled() {
        return (int) halves.stream().mapToLong(half -> Duration.between(half.startsAt(), half.endsAt()).toMinutes()).sum();
    }
}
