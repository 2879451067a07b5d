package org.wis.attendance;

import java.io.Serializable;
import java.util.List;

/**
 * A session with everybody who has a confirmed place, and what is kept of each half-day.
 *
 * @param session    the session
 * @param lines      the people, by office and name
 * @param organiser  whether the reader's office holds it
 * @param term       who corrects until when
 * @param correcting whether the reader may correct now
 * @param forgiven   minutes of lateness that are forgiven
 */
public record Roster(HeldSession session, List<RosterLine> lines, boolean organiser, CorrectionTerm term, boolean correcting, int forgiven) implements Serializable {
}
