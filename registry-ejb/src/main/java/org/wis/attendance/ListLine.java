package org.wis.attendance;

import java.io.Serializable;
import org.wis.enrolment.EnrolmentId;
import org.wis.session.HalfDayId;

/**
 * A person and a half-day on the organiser's list or in a sheet.
 *
 * @param enrolment her place in the session
 * @param half      the half-day
 * @param mark      how it went
 */
public record ListLine(EnrolmentId enrolment, HalfDayId half, AttendanceMark mark) implements Serializable {
}
