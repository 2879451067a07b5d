package org.wis.planner;

import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;

/**
 * A day on which sessions take people of a county away; equal days are counted once.
 *
 * @param county   the county
 * @param day      the first of the equal days
 * @param days     how many days are equal
 * @param peak     whether no township may be emptied
 * @param offers   places of the sessions of this day in the list of the problem
 * @param shifts   the townships with at least one operator who could be on duty
 * @param covering who could cover other townships if no training of this plan takes her away, and how many
 */
record CountyDay(DivisionCode county, LocalDate day, int days, boolean peak, List<Integer> offers, List<Shift> shifts, List<Reserve> covering) {

    /**
     * A township on that day.
     *
     * @param township the township
     * @param holders  who could be on duty; empty when confirmed places take all of them
     */
    record Shift(DivisionCode township, List<Integer> holders) {
    }

    /**
     * Somebody who could cover.
     *
     * @param learner   her place in the list of the problem
     * @param townships how many more she may cover
     */
    record Reserve(int learner, int townships) {
    }

    CountyDay with(int count) {
        return new CountyDay(county, day, count, peak, offers, shifts, covering);
    }

    /** What makes two days equal. */
    List<Object> likeness() {
        return List.of(peak, offers, shifts, covering);
    }
}
