package org.wis.exam;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.session.CourseId;
import org.wis.session.SessionId;
import org.wis.session.SessionState;
import org.wis.staff.OfficeId;

/**
 * What an exam needs of its session.
 *
 * @param id            the session
 * @param course        its course
 * @param title         title of the course
 * @param organiser     office that holds it
 * @param organiserName its name
 * @param state         how far it is
 * @param online        whether it is held online
 * @param asked         whether it ends with an exam: the course asks for one, or it is online
 * @param questions     questions of a paper
 * @param minutes       minutes for a paper
 * @param lastDay       last day of the session
 */
public record ExamSession(SessionId id, CourseId course, String title, OfficeId organiser, String organiserName, SessionState state, boolean online, boolean asked, int questions,
                          int minutes, LocalDate lastDay) implements Serializable {

    /** Whether it is announced or completed. */
    boolean isHeld() {
        return state == SessionState.PUBLISHED || state == SessionState.COMPLETED;
    }
}
