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

/** What the province entered about the training of a person, year by year, newest first; what was counted is told by the hours. */
@Stateless
public class TrainingReading {

    @Inject
    StandingCounts counts;
    @Inject
    Signatory signatory;

    /** Of a person in the reader's jurisdiction. */
    @Reads(Action.READ_STAFF)
    public List<StandingEntry> of(@On StaffId staff) {
        return counts.entered(staff);
    }

    /** One's own. @throws Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public List<StandingEntry> own() {
        return counts.entered(signatory.self());
    }
}
