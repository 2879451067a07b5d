package org.wis.hours;

import java.util.List;

/**
 * What a participation gives to one year before repetition and caps.
 *
 * @param participation what she did
 * @param minutes       minutes that may count
 * @param lost          minutes that do not, with the reason
 */
record Share(Participation participation, int minutes, List<Lost> lost) {

    /** What the course counts once for: a repeatable course may be attended again, but teaching the same counts once. */
    String onceFor() {
        AttendedSession session = participation.session();
        if (!session.repeatable()) {
            return "course " + session.course();
        }
        return participation.attends() ? "session " + session.key() : "teaching " + session.course();
    }

    boolean online() {
        return participation.session().online();
    }

    boolean teaching() {
        return !participation.attends();
    }
}
