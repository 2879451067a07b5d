package org.wis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** One training an annual plan foresees. */
@Entity
@Table(name = "training_plan_item")
public class PlanItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id")
    private long plan;
    private String title;
    @Enumerated(EnumType.STRING)
    private Subject subject;
    private int minutes;
    @Column(name = "organiser_level")
    private int organiserLevel;
    private int month;
    private BigDecimal budget;
    private int persons;
    private String target;
    private boolean dropped;
    @Version
    private long version;

    protected PlanItem() {
    }

    /** As drafted. */
    public PlanItem(PlanId plan, PlanItemDraft draft) {
        this.plan = plan.value();
        take(draft);
    }

    /** Its number; only once stored. */
    public PlanItemId id() {
        return new PlanItemId(id);
    }

    PlanId plan() {
        return new PlanId(plan);
    }

    boolean dropped() {
        return dropped;
    }

    PlanItemDraft draft() {
        return new PlanItemDraft(title, subject, minutes, organiserLevel, month, budget, persons, target);
    }

    final void take(PlanItemDraft draft) {
        this.title = draft.title();
        this.subject = draft.subject();
        this.minutes = draft.minutes();
        this.organiserLevel = draft.organiserLevel();
        this.month = draft.month();
        this.budget = draft.budget();
        this.persons = draft.persons();
        this.target = draft.target();
    }

    void drop() {
        this.dropped = true;
    }
}
