package org.wis.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** The office above approves a plan or gives it back; the province's own is approved by another person of it. */
@Stateless
public class PlanDeciding {

    private static final int PROVINCE = 2;

    @Inject
    Plans plans;
    @Inject
    Offices offices;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** Approves. @throws Refused PLAN_NOT_SUBMITTED, PLAN_TWO_PERSONS, PLAN_NOT_FROM_ABOVE, DECISION_WITHOUT_DOCUMENT */
    @Does(Action.DECIDE_TRAINING_PLAN)
    public void approve(@On PlanId id, String documentNo) {
        String document = Decision.documentNumber(documentNo);
        decidable(id).approve(signatory.account(), time.now(), document);
        audit.record(AuditKind.PERSONNEL, Action.DECIDE_TRAINING_PLAN.name(), id.toString(), "approved, " + document);
    }

    /** Gives back with what to mend. @throws Refused PLAN_NOT_SUBMITTED, PLAN_TWO_PERSONS, PLAN_NOT_FROM_ABOVE, SESSION_TEXT_MISSING, SESSION_TEXT_TOO_LONG */
    @Does(Action.DECIDE_TRAINING_PLAN)
    public void giveBack(@On PlanId id, String whatToMend) {
        String remark = Typed.needed(whatToMend, Typed.REASON);
        decidable(id).giveBack(signatory.account(), time.now(), remark);
        audit.record(AuditKind.PERSONNEL, Action.DECIDE_TRAINING_PLAN.name(), id.toString(), "given back");
    }

    private TrainingPlan decidable(PlanId id) {
        TrainingPlan plan = plans.get(id);
        if (plan.state() != PlanState.SUBMITTED) {
            throw new Refused(SessionRefusal.PLAN_NOT_SUBMITTED);
        }
        if (plan.submittedBy() == signatory.account()) {
            throw new Refused(SessionRefusal.PLAN_TWO_PERSONS);
        }
        DivisionCode its = offices.get(plan.office()).division();
        if (its.level() != PROVINCE && offices.home(signatory.self()).equals(its)) {
            throw new Refused(SessionRefusal.PLAN_NOT_FROM_ABOVE);
        }
        return plan;
    }
}
