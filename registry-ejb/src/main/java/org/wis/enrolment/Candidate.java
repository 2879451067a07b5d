package org.wis.enrolment;

import java.io.Serializable;
import org.wis.staff.StaffId;

/**
 * A person of a county, seen by what she still needs this year.
 *
 * @param staff      the person
 * @param name       her name
 * @param officeName office of her post
 * @param minutes    minutes of this year that count
 * @param missing    minutes she still needs
 * @param trainings  trainings at prefecture level or above
 * @param seats      minutes of sessions of this year in which she holds a seat and which are not over
 * @param enrolment  how she stands in the session asked about; null when she never was in it
 * @param id         number of that enrolment; null without one
 * @param onLeave    whether she is on leave on the first day of that session
 */
public record Candidate(StaffId staff, String name, String officeName, int minutes, int missing, int trainings, int seats, EnrolmentState enrolment, EnrolmentId id,
                        boolean onLeave) implements Serializable {

    /** Whether she can be nominated as far as the list knows. */
    public boolean free() {
        return enrolment == null || !enrolment.isLive();
    }
}
