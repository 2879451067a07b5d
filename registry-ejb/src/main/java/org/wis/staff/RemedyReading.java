package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.time.OfficialTime;

/** What a county sees when a township has nobody who may write: its offices, acting posts and emergency authorisations. */
@Stateless
public class RemedyReading {

    @Inject
    RemedyLists lists;
    @Inject
    OfficialTime time;

    /** Offices in a division, by code. */
    @Reads(Action.READ_STAFF)
    public List<OfficeLine> offices(@On DivisionCode scope) {
        return lists.offices(scope);
    }

    /** Acting posts that have not ended, those that end first before others. */
    @Reads(Action.READ_STAFF)
    public List<ActingLine> actings(@On DivisionCode scope) {
        return lists.actings(scope, time.today());
    }

    /** Emergency authorisations that wait or are in force, those that end first before others. */
    @Reads(Action.READ_STAFF)
    public List<EmergencyLine> emergencies(@On DivisionCode scope) {
        return lists.emergencies(scope, time.today());
    }

    /** Divisions whose data rest now or will, by code. */
    @Reads(Action.READ_STAFF)
    public List<FreezeLine> freezes(@On DivisionCode scope) {
        return lists.freezes(scope, time.today());
    }
}
