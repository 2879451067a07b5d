package org.wis.session;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The days of a session with their half-days, in order.
 *
 * @param session the session
 * @param days    its days
 */
public record SessionTimetable(SessionId session, List<Day> days) implements Serializable {

    /**
     * A day.
     *
     * @param day             the day
     * @param approvedMinutes most minutes that may be credited
     * @param halves          its half-days in order
     */
    public record Day(LocalDate day, int approvedMinutes, List<HalfDay> halves) implements Serializable {
    }

    /**
     * A half-day.
     *
     * @param id          its number, to which attendance is taken
     * @param half        which part of the day
     * @param startsAt    wall clock
     * @param endsAt      wall clock
     * @param trainer     who teaches; null while nobody is named
     * @param trainerName her name; null while nobody is named
     */
    public record HalfDay(HalfDayId id, Half half, LocalTime startsAt, LocalTime endsAt, TrainerId trainer, String trainerName) implements Serializable {
    }
}
