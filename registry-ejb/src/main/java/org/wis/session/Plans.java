package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;

/** Annual plans and their items. What is got to be changed is read with a lock, the plan first. */
@Dependent
class Plans {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    TrainingPlan get(PlanId id) {
        TrainingPlan plan = entities.find(TrainingPlan.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) {
            throw new Refused(SessionRefusal.PLAN_UNKNOWN);
        }
        return plan;
    }

    PlanItem item(PlanItemId id) {
        PlanItem item = entities.find(PlanItem.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (item == null || item.dropped()) {
            throw new Refused(SessionRefusal.PLAN_ITEM_UNKNOWN);
        }
        return item;
    }

    /** The plan an item belongs to; it never changes. */
    PlanId planOf(PlanItemId id) {
        List<?> found = entities.createNativeQuery("SELECT plan_id FROM training_plan_item WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(plan -> new PlanId(((Number) plan).longValue())).findFirst().orElseThrow(() -> new Refused(SessionRefusal.PLAN_ITEM_UNKNOWN));
    }

    Optional<TrainingPlan> find(OfficeId office, int year) {
        return entities.createQuery("SELECT p FROM TrainingPlan p WHERE p.office = :office AND p.year = :year", TrainingPlan.class)
                .setParameter("office", office.value())
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<PlanItem> items(PlanId plan) {
        return entities.createQuery("SELECT i FROM PlanItem i WHERE i.plan = :plan AND i.dropped = FALSE ORDER BY i.month, i.id", PlanItem.class)
                .setParameter("plan", plan.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether an item is one of a plan of that year, of an office above, of or below the division. */
    boolean fits(PlanItemId item, DivisionCode division, int year) {
        return !entities.createNativeQuery("SELECT i.id FROM training_plan_item i JOIN training_plan p ON p.id = i.plan_id AND p.year = ?2 JOIN office o ON o.id = p.office_id"
                        + " WHERE i.id = ?1 AND NOT i.dropped AND (o.division_code LIKE CONCAT(?3, '%') OR ?3 LIKE CONCAT(o.division_code, '%'))")
                .setParameter(1, item.value())
                .setParameter(2, year)
                .setParameter(3, division.value())
                .getResultList()
                .isEmpty();
    }

    <T> T add(T row) {
        entities.persist(row);
        entities.flush();
        return row;
    }
}
