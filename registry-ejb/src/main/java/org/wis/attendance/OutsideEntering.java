package org.wis.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** A county enters training that one of its people did elsewhere or before; it counts nothing until the province recognises it. */
@Stateless
public class OutsideEntering {

    @Inject
    OutsideTrainings trainings;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** Training elsewhere of the people in a division, those that wait for the province first. */
    @Reads(Action.READ_STAFF)
    public List<OutsideLine> list(@On DivisionCode scope) {
        return trainings.within(scope, signatory.account());
    }

    /**
     * Enters a day.
     *
     * @param entry never null
     * @throws org.wis.gate.Refused OUTSIDE_TRAINING_INCOMPLETE, OUTSIDE_TRAINING_DAYS_WRONG, DECISION_WITHOUT_DOCUMENT, OWN_RIGHT_NOT_OWN_DECISION; ALREADY_THERE for the same
     *                 day of the same training
     */
    @Does(Action.ENTER_OUTSIDE_TRAINING)
    public OutsideId enter(@On StaffId staff, OutsideEntry entry) {
        OutsideEntry checked = entry.checked(time.today());
        long account = signatory.deciding(staff).accountId();
        OutsideId id = trainings.add(new OutsideTraining(staff, checked, account)).id();
        audit.record(AuditKind.PERSONNEL, Action.ENTER_OUTSIDE_TRAINING.name(), staff.toString(), id + ", " + checked.day() + ", " + checked.approvedMinutes() + " min, "
                + checked.documentNo());
        return id;
    }
}
