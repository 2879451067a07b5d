package org.wis.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** The province enters, with a document, what a person did and owes in a year of training. */
@Stateless
public class TrainingStandingEntering {

    @Inject
    Credentials credentials;
    @Inject
    Signatory signatory;
    @Inject
    TrainingStandings standings;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Enters or corrects a year.
     *
     * @throws Refused TRAINING_YEAR_WRONG, LATE_MAKE_UP_DAY_WRONG, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.ENTER_TRAINING_STANDING)
    public void enter(@On StaffId staff, StandingEntry entry) {
        credentials.lock(staff.value());
        signatory.deciding(staff);
        entry.requireNotAhead(time.today());
        standings.find(staff, entry.year()).ifPresentOrElse(standing -> standing.take(entry), () -> standings.add(new TrainingStanding(staff, entry)));
        audit.record(AuditKind.PERSONNEL, Action.ENTER_TRAINING_STANDING.name(), staff.toString(), entry.year() + ": " + entry.strictMinutes() + "/" + entry.wideMinutes()
                + " min, " + entry.prefectureTrainings() + " trainings, " + entry.obligation() + ", " + entry.documentNo());
    }
}
