package org.wis.training.web;

import java.io.Serializable;
import java.math.BigDecimal;
import org.wis.session.Lessons;
import org.wis.session.PlanItemDraft;
import org.wis.session.PlanItemLine;
import org.wis.session.Subject;

/** What is typed about an item of a plan. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PREFECTURE = 3;

    private Long item;
    private String title;
    private Subject subject = Subject.OPERATIONS;
    private Integer amount;
    private boolean lessons;
    private int level = PREFECTURE;
    private int month = 1;
    private BigDecimal budget;
    private Integer persons;
    private String target;

    void take(PlanItemLine line) {
        item = line.id().value();
        title = line.draft().title();
        subject = line.draft().subject();
        amount = line.draft().minutes();
        lessons = false;
        level = line.draft().organiserLevel();
        month = line.draft().month();
        budget = line.draft().budget();
        persons = line.draft().persons();
        target = line.draft().target();
    }

    PlanItemDraft draft() {
        int minutes = amount == null ? 0 : lessons ? Lessons.toMinutes(Math.min(amount, 1400)) : amount;
        return new PlanItemDraft(title, subject, minutes, level, month, budget, persons == null ? 0 : persons, target);
    }

    /** Number of the item that is changed; null for a new one. */
    public Long getItem() {
        return item;
    }

    /** Title. */
    public String getTitle() {
        return title;
    }

    /** Title. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Subject area. */
    public Subject getSubject() {
        return subject;
    }

    /** Subject area. */
    public void setSubject(Subject subject) {
        this.subject = subject;
    }

    /** Minutes, or lessons when the form counts in lessons. */
    public Integer getAmount() {
        return amount;
    }

    /** Minutes, or lessons when the form counts in lessons. */
    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    /** Whether the time is typed in lessons of 45 minutes. */
    public boolean isLessons() {
        return lessons;
    }

    /** Whether the time is typed in lessons of 45 minutes. */
    public void setLessons(boolean lessons) {
        this.lessons = lessons;
    }

    /** Level of the organiser. */
    public int getLevel() {
        return level;
    }

    /** Level of the organiser. */
    public void setLevel(int level) {
        this.level = level;
    }

    /** Month. */
    public int getMonth() {
        return month;
    }

    /** Month. */
    public void setMonth(int month) {
        this.month = month;
    }

    /** Yuan. */
    public BigDecimal getBudget() {
        return budget;
    }

    /** Yuan. */
    public void setBudget(BigDecimal budget) {
        this.budget = budget;
    }

    /** How many it is meant for. */
    public Integer getPersons() {
        return persons;
    }

    /** How many it is meant for. */
    public void setPersons(Integer persons) {
        this.persons = persons;
    }

    /** Whom it is meant for. */
    public String getTarget() {
        return target;
    }

    /** Whom it is meant for. */
    public void setTarget(String target) {
        this.target = target;
    }
}
