package org.wis.planner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.wis.division.DivisionCode;

/**
 * A person on a post that training is asked of.
 *
 * @param id              number of the person
 * @param name            her name, for the reader of reasons
 * @param home            the township of an operator, or the county of an information manager
 * @param minutes         minutes she still lacks this year, before the enrolments she keeps; 0 when she lacks none
 * @param prefecture      whether she still lacks the one training at prefecture level or above
 * @param onlineMinutes   minutes of online sessions that may still count for her
 * @param certified       days on which she may write in her own office: on post and with a certificate in force
 * @param absent          days of leave: she neither holds the post nor learns
 * @param acting          townships she covers already
 * @param kept            sessions in which she has a confirmed place; the plan keeps them
 * @param barred          sessions that are out of the question for her, for example of a course she has had this year
 */
public record Learner(long id, String name, DivisionCode home, int minutes, boolean prefecture, int onlineMinutes, List<Days> certified, List<Days> absent, List<Duty> acting,
        Set<Long> kept, Set<Long> barred) implements Serializable {

    /** Copies what it is given. */
    public Learner {
        certified = List.copyOf(certified);
        absent = List.copyOf(absent);
        acting = List.copyOf(acting);
        kept = Set.copyOf(kept);
        barred = Set.copyOf(barred);
    }

    /** Her county. */
    public DivisionCode county() {
        return home.county();
    }

    /** Whether she is the operator of a township, not the manager of a county. */
    public boolean ofTownship() {
        return home.level() == 5;
    }

    /** Whether leave keeps her away. */
    public boolean absentOn(LocalDate day) {
        return absent.stream().anyMatch(days -> days.covers(day));
    }

    /** Whether she could hold a post that day if no training took her away. */
    public boolean availableOn(LocalDate day) {
        return certified.stream().anyMatch(days -> days.covers(day)) && !absentOn(day);
    }

    /** Whether she holds the township on that day: her own, or one she covers by an acting appointment. */
    public boolean holds(DivisionCode township, LocalDate day) {
        return ofTownship() && home.equals(township) || acting.stream().anyMatch(duty -> duty.township().equals(township) && duty.days().covers(day));
    }

    /** How many townships beside her own she covers already on that day. */
    public int actingOn(LocalDate day) {
        return (int) acting.stream().filter(duty -> duty.days().covers(day)).count();
    }
}
