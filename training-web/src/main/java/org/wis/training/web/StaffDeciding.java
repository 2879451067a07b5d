package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.wis.staff.Appointing;
import org.wis.staff.EntrySuspending;
import org.wis.staff.LeaveRecording;
import org.wis.staff.PledgeSigning;
import org.wis.staff.StaffId;
import org.wis.staff.StaffRegistering;

/** Leads each act about a person to its use case. */
@RequestScoped
class StaffDeciding {

    @Inject
    private Appointing appointing;
    @Inject
    private LeaveRecording leaves;
    @Inject
    private PledgeSigning pledges;
    @Inject
    private StaffRegistering registering;
    @Inject
    private EntrySuspending suspending;

    /** For the container's proxy. */
    protected StaffDeciding() {
    }

    /** Does it. @throws org.wis.gate.Refused as the use case says */
    public void decide(StaffAct act, StaffId staff, StaffForm form) {
        switch (act) {
            case APPOINT -> appointing.appoint(staff, form.order());
            case TRANSFER -> appointing.transfer(staff, form.order());
            case END_POST -> appointing.end(staff, form.getPost(), form.getLastDay(), form.getDocument());
            case LEAVE -> leaves.leave(staff, form.getLeaveKind(), form.getDocument(), form.getFrom(), form.getReturnOn());
            case PROLONG -> leaves.prolong(staff, form.getDay(), form.getReturnOn(), form.getDocument());
            case RETURN -> leaves.comeBack(staff, form.getDay());
            case PLEDGE -> pledges.record(staff, form.getYear(), form.getPledgeOn(), form.getSheetOn());
            case CORRECT -> registering.correct(staff, form.getName(), form.getPhone(), form.getDocument());
            case SUSPEND_ENTRY -> suspending.suspend(staff, form.decision(), form.getHearingOn());
            case LIFT_SUSPENSION -> suspending.lift(staff, form.getDocument());
        }
    }
}
