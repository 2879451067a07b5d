package org.wis.attendance;

import java.io.Serializable;
import org.wis.enrolment.EnrolmentId;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;

/**
 * A person's place in a session.
 *
 * @param id         number of the enrolment
 * @param session    the session
 * @param staff      the person
 * @param name       her name
 * @param officeName her home office
 * @param confirmed  whether the place is confirmed
 */
public record PlaceInSession(EnrolmentId id, SessionId session, StaffId staff, String name, String officeName, boolean confirmed) implements Serializable {
}
