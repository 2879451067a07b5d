package org.wis.enrolment;

import java.io.Serializable;
import org.wis.session.SessionLine;

/**
 * One's own enrolment.
 *
 * @param id      number of it
 * @param session the session
 * @param state   how it stands
 * @param place   place on the waiting list from 1; 0 when not waiting
 * @param booking how far the make-up for the year before is
 * @param reason  why it was declined or withdrawn; null otherwise
 */
public record OwnSeat(EnrolmentId id, SessionLine session, EnrolmentState state, int place, Booking booking, String reason) implements Serializable {
}
