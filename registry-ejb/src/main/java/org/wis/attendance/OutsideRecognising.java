package org.wis.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** The province decides whether training done elsewhere counts. */
@Stateless
public class OutsideRecognising {

    @Inject
    Credentials credentials;
    @Inject
    OutsideTrainings trainings;
    @Inject
    HoursAfter hours;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Recognises: from now on it counts.
     *
     * @param oneTraining whether an online one counts as the one training too
     * @param decision    document and reason, never null
     * @throws Refused OUTSIDE_TRAINING_DECIDED, OUTSIDE_TRAINING_OWN_ENTRY, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.RECOGNISE_OUTSIDE_TRAINING)
    public void recognise(@On OutsideId id, boolean oneTraining, Decision decision) {
        OutsideTraining training = waiting(id);
        training.recognise(decision, oneTraining, signatory.account(), time.now());
        trainings.flush();
        hours.changed(training.staff(), training.day(), training.lastDay());
        record(id, "recognised, " + training.staff() + ", " + decision.documentNo());
    }

    /**
     * Declines: it counts nothing.
     *
     * @throws Refused as {@link #recognise}
     */
    @Does(Action.RECOGNISE_OUTSIDE_TRAINING)
    public void decline(@On OutsideId id, Decision decision) {
        OutsideTraining training = waiting(id);
        training.decline(decision, signatory.account(), time.now());
        record(id, "declined, " + training.staff() + ", " + decision.documentNo());
    }

    private OutsideTraining waiting(OutsideId id) {
        credentials.lock(trainings.staffOf(id).value());
        OutsideTraining training = trainings.get(id);
        if (!training.isWaiting()) {
            throw new Refused(AttendanceRefusal.OUTSIDE_TRAINING_DECIDED);
        }
        if (signatory.deciding(training.staff()).accountId() == training.enteredBy()) {
            throw new Refused(AttendanceRefusal.OUTSIDE_TRAINING_OWN_ENTRY);
        }
        return training;
    }

    private void record(OutsideId id, String what) {
        audit.record(AuditKind.PERSONNEL, Action.RECOGNISE_OUTSIDE_TRAINING.name(), id.toString(), what);
    }
}
