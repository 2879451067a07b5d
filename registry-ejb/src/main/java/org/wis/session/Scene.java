package org.wis.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * What goes on around a session as it is planned, as plain data.
 *
 * @param venueSeats  seats of the venue; null without one
 * @param recognised  whether the province recognises the course
 * @param exam        whether the course ends with an exam
 * @param counts      whether the session counts as a training of prefecture level or above
 * @param peak        the peak days
 * @param trainers    when the trainers of the session teach elsewhere
 * @param rooms       when the venue is used by others
 * @param persons     when persons of this session sit in others
 * @param townships   who could write in each township on each peak day of the session
 * @param away        persons of this session
 * @param needs       who still needs the training, by county invited
 */
record Scene(Integer venueSeats, boolean recognised, boolean exam, boolean counts, PeakDays peak, List<Busy> trainers, List<Busy> rooms, List<Busy> persons,
             List<Cover> townships, Set<Long> away, List<Need> needs) {

    /**
     * Somebody or something is taken.
     *
     * @param who   number of the trainer, venue or person
     * @param name  name of it
     * @param day   on this day
     * @param from  from then
     * @param to    until then
     * @param title by this session
     */
    record Busy(long who, String name, LocalDate day, LocalTime from, LocalTime to, String title) {

        boolean meets(DayDraft planned, HalfDraft half) {
            return planned.day().equals(day) && half.startsAt().isBefore(to) && from.isBefore(half.endsAt());
        }
    }

    /**
     * Who may write in a township on a day and is there.
     *
     * @param township name of the township
     * @param day      the day
     * @param present  persons who may write there and are in no other session and on no leave that day
     * @param names    their names in the same order
     */
    record Cover(String township, LocalDate day, List<Long> present, List<String> names) {
    }

    /**
     * A county, or the whole jurisdiction, that has seats.
     *
     * @param place   its name
     * @param persons how many still need the training and sit nowhere yet
     * @param seats   seats it has in this session
     */
    record Need(String place, int persons, int seats) {
    }
}
