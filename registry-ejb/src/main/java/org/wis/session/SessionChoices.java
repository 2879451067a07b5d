package org.wis.session;

import java.io.Serializable;
import java.util.List;
import org.wis.staff.OfficeLine;

/**
 * What can be chosen when an office schedules a session.
 *
 * @param courses  courses
 * @param venues   venues
 * @param trainers trainers
 * @param items    items of annual plans of the year
 * @param offices  offices that may have issued the notice: the organiser itself last
 * @param counties counties that may have seats
 */
public record SessionChoices(List<CourseLine> courses, List<VenueLine> venues, List<TrainerLine> trainers, List<PlanItemLine> items, List<OfficeLine> offices,
                             List<OfficeLine> counties) implements Serializable {
}
