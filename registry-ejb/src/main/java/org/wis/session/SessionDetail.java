package org.wis.session;

import java.io.Serializable;
import java.util.List;

/**
 * A session with everything that is decided about it.
 *
 * @param line         in one line
 * @param timetable    its days
 * @param quotas       seats by county; a county sees its own only
 * @param noticeOffice name of the office that issued the notice for a joint session; null for the organiser alone
 * @param reason       why it was called off; null otherwise
 * @param mine         whether the reader's office, or one below it, organises it
 */
public record SessionDetail(SessionLine line, SessionTimetable timetable, List<QuotaLine> quotas, String noticeOffice, String reason, boolean mine) implements Serializable {
}
