package org.wis.proposal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.planner.PlanReason;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;

/**
 * A proposal as one place sees it: lines of its own people only.
 *
 * @param summary  what it is
 * @param about    the place that looks
 * @param sessions each session with its places
 * @param lines    the lines of the place's people
 * @param covers   who covers which township when
 * @param reasons  why it did not serve everybody when it was made
 * @param broken   what it breaks now, with the facts and edits of now; in the order of persons, sessions, townships
 * @param reached  persons of the place who get what they lack
 * @param lacking  persons of the place who lack something
 */
public record ProposalView(ProposalSummary summary, DivisionCode about, List<SessionShare> sessions, List<Line> lines, List<CoverLine> covers, List<PlanReason> reasons,
        List<PlanReason> broken, int reached, int lacking) implements Serializable {

    /**
     * A session with its places.
     *
     * @param id        its number
     * @param title     title of its course
     * @param firstDay  first day
     * @param lastDay   last day
     * @param seats     places for the people of the whole proposal
     * @param kept      places held already
     * @param proposed  places the proposal gives in all
     * @param own       of these, those of the place that looks
     */
    public record SessionShare(SessionId id, String title, LocalDate firstDay, LocalDate lastDay, int seats, int kept, int proposed, int own) implements Serializable {
    }

    /**
     * A person in a session.
     *
     * @param id      its number
     * @param staff   the person
     * @param name    her name
     * @param county  her county
     * @param office  name of her office
     * @param session the session
     * @param state   how the line stands
     * @param answer  NOMINATED or WAITING, or the code of a refusal; null while there is none
     */
    public record Line(ProposalLineId id, StaffId staff, String name, DivisionCode county, String office, SessionId session, LineState state, String answer) implements Serializable {
    }

    /**
     * Who covers a township from the first day to the last.
     *
     * @param township the township
     * @param first    first day
     * @param last     last day of the days without a gap
     * @param staff    who covers
     * @param name     her name
     */
    public record CoverLine(DivisionCode township, LocalDate first, LocalDate last, StaffId staff, String name) implements Serializable {
    }
}
