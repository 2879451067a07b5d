package org.wis.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** An office writes its annual plan and hands it in (article 29). */
@Stateless
public class PlanWriting {

    private static final int MOST_MINUTES = 60_000;
    private static final int MOST_PERSONS = 100_000;
    private static final BigDecimal MOST_YUAN = new BigDecimal("9999999999.99");

    @Inject
    Plans plans;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** Begins the plan of a year. @throws Refused PLAN_YEAR_WRONG, PLAN_EXISTS */
    @Does(Action.PLAN_TRAINING)
    public PlanId begin(@On OfficeId office, int year) {
        int thisYear = time.today().getYear();
        if (year != thisYear && year != thisYear + 1) {
            throw new Refused(SessionRefusal.PLAN_YEAR_WRONG, year);
        }
        if (plans.find(office, year).isPresent()) {
            throw new Refused(SessionRefusal.PLAN_EXISTS);
        }
        PlanId id = plans.add(new TrainingPlan(office, year)).id();
        trail(id, "begun for " + year);
        return id;
    }

    /** Begins the plan of a year with the items of the year before. @throws Refused PLAN_TO_COPY_MISSING and as {@link #begin} */
    @Does(Action.PLAN_TRAINING)
    public PlanId copy(@On OfficeId office, int year) {
        TrainingPlan before = plans.find(office, year - 1).orElseThrow(() -> new Refused(SessionRefusal.PLAN_TO_COPY_MISSING, year - 1));
        PlanId id = begin(office, year);
        plans.items(before.id()).forEach(item -> plans.add(new PlanItem(id, item.draft())));
        return id;
    }

    /** Adds an item. @throws Refused PLAN_NOT_EDITABLE, PLAN_ITEM_NUMBERS_WRONG, SESSION_TEXT_MISSING, SESSION_TEXT_TOO_LONG, COURSE_WITHOUT_SUBJECT */
    @Does(Action.PLAN_TRAINING)
    public PlanItemId add(@On PlanId id, PlanItemDraft typed) {
        editable(id);
        PlanItemId item = plans.add(new PlanItem(id, checked(typed))).id();
        trail(id, item + " added");
        return item;
    }

    /** Changes an item. @throws Refused as {@link #add} */
    @Does(Action.PLAN_TRAINING)
    public void change(@On PlanItemId id, PlanItemDraft typed) {
        editable(plans.planOf(id));
        plans.item(id).take(checked(typed));
        trail(plans.planOf(id), id + " changed");
    }

    /** Takes an item out. @throws Refused PLAN_NOT_EDITABLE, PLAN_ITEM_UNKNOWN */
    @Does(Action.PLAN_TRAINING)
    public void drop(@On PlanItemId id) {
        editable(plans.planOf(id));
        plans.item(id).drop();
        trail(plans.planOf(id), id + " dropped");
    }

    /** Hands the plan in to the office above. @throws Refused PLAN_NOT_EDITABLE, PLAN_EMPTY */
    @Does(Action.PLAN_TRAINING)
    public void handIn(@On PlanId id) {
        TrainingPlan plan = editable(id);
        if (plans.items(id).isEmpty()) {
            throw new Refused(SessionRefusal.PLAN_EMPTY);
        }
        plan.submit(signatory.account(), time.now());
        trail(id, "handed in");
    }

    private TrainingPlan editable(PlanId id) {
        TrainingPlan plan = plans.get(id);
        if (!plan.state().isEditable()) {
            throw new Refused(SessionRefusal.PLAN_NOT_EDITABLE);
        }
        return plan;
    }

    private static PlanItemDraft checked(PlanItemDraft typed) {
        String title = Typed.needed(typed.title(), Typed.TITLE);
        String target = Typed.needed(typed.target(), Typed.TITLE);
        if (typed.subject() == null) {
            throw new Refused(SessionRefusal.COURSE_WITHOUT_SUBJECT);
        }
        BigDecimal budget = typed.budget() == null ? BigDecimal.ZERO : typed.budget();
        boolean numbers = within(typed.minutes(), 1, MOST_MINUTES) && within(typed.month(), 1, 12) && within(typed.persons(), 1, MOST_PERSONS)
                && within(typed.organiserLevel(), 2, 5) && budget.signum() >= 0 && budget.compareTo(MOST_YUAN) <= 0 && budget.scale() <= 2;
        if (!numbers) {
            throw new Refused(SessionRefusal.PLAN_ITEM_NUMBERS_WRONG);
        }
        return new PlanItemDraft(title, typed.subject(), typed.minutes(), typed.organiserLevel(), typed.month(), budget, typed.persons(), target);
    }

    private static boolean within(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private void trail(PlanId id, String detail) {
        audit.record(AuditKind.PERSONNEL, Action.PLAN_TRAINING.name(), id.toString(), detail);
    }
}
