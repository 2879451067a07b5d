package org.wis.enrolment;

import java.io.Serializable;
import org.wis.division.DivisionCode;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;

/**
 * A person in a session.
 *
 * @param id         number of the enrolment
 * @param session    the session
 * @param staff      the person
 * @param name       her name
 * @param officeName her home office
 * @param county     county whose seat it takes
 * @param state      how it stands
 * @param bookedYear make-up: the year before; null for the years of its days
 */
public record Enrolled(EnrolmentId id, SessionId session, StaffId staff, String name, String officeName, DivisionCode county, EnrolmentState state,
                       Integer bookedYear) implements Serializable {
}
