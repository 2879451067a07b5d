package org.wis.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;

/** The training of a person, year by year, newest first. */
@Stateless
public class TrainingReading {

    @Inject
    TrainingStandings standings;
    @Inject
    Signatory signatory;

    /** Of a person in the reader's jurisdiction. */
    @Reads(Action.READ_STAFF)
    public List<StandingEntry> of(@On StaffId staff) {
        return standings.of(staff).stream().map(TrainingStanding::entry).toList();
    }

    /** One's own. @throws Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public List<StandingEntry> own() {
        return standings.of(signatory.self()).stream().map(TrainingStanding::entry).toList();
    }
}
