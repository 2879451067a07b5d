package org.wis.planner;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Numbers of the rules, from the parameters in force.
 *
 * @param peakFrom  first day of the month on which no township may be emptied
 * @param peakTo    last such day
 * @param townships most townships beside her own that one operator may cover on a day
 */
public record PlanningRules(int peakFrom, int peakTo, int townships) implements Serializable {

    /** Whether the townships close their month on this day. */
    public boolean peak(LocalDate day) {
        return day.getDayOfMonth() >= peakFrom && day.getDayOfMonth() <= peakTo;
    }
}
