package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wis.portal.Notices;
import org.wis.session.PlanDeciding;
import org.wis.session.PlanId;
import org.wis.session.PlanItemId;
import org.wis.session.PlanItemLine;
import org.wis.session.PlanLine;
import org.wis.session.PlanReading;
import org.wis.session.PlanState;
import org.wis.session.PlanWriting;
import org.wis.session.SessionLine;
import org.wis.session.Subject;
import org.wis.staff.OfficeId;
import org.wis.time.OfficialTime;

/** The annual plan of an office: items, handing in, decision from above, progress; and the plans of the offices right below. */
@Named
@ViewScoped
public class PlanTrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;
    private static final int PROVINCE = 2;
    private static final int TOWNSHIP = 5;

    @Inject
    private PlanReading reading;
    @Inject
    private PlanWriting writing;
    @Inject
    private PlanDeciding deciding;
    @Inject
    private OwnOffice own;
    @Inject
    private OfficialTime time;
    @Inject
    private Notices notices;

    private Long office;
    private Integer year;
    private PlanLine plan;
    private PlanLine before;
    private LocalDate due;
    private List<PlanItemLine> items = List.of();
    private List<PlanLine> below = List.of();
    private List<SessionLine> unplanned = List.of();
    private PlanForm form = new PlanForm();
    private String document;
    private String remark;

    /** Reads the plan of the office and year in the address, or of her own office and this year. */
    public void load() {
        if (year == null || year < 2000 || year > 9998) {
            year = time.today().getYear();
        }
        OfficeId id = office == null ? own.getId() : new OfficeId(office);
        plan = reading.of(id, year);
        before = reading.of(id, year - 1);
        due = reading.due(year);
        items = plan.id() == null ? List.of() : reading.items(plan.id());
        below = plan.division().level() < TOWNSHIP ? reading.below(plan.division(), year) : List.of();
        unplanned = reading.unplanned(id, year);
    }

    /** Begins an empty plan. */
    public void begin() {
        writing.begin(plan.office(), year);
        again("plan.begun");
    }

    /** Begins with the items of last year. */
    public void copy() {
        writing.copy(plan.office(), year);
        again("plan.copied");
    }

    /** Puts an item into the form. */
    public void edit(PlanItemLine line) {
        form.take(line);
    }

    /** Adds or changes the item in the form. */
    public void save() {
        if (form.getItem() == null) {
            writing.add(plan.id(), form.draft());
        } else {
            writing.change(new PlanItemId(form.getItem()), form.draft());
        }
        form = new PlanForm();
        again("plan.item.saved");
    }

    /** Takes an item out. */
    public void drop(PlanItemLine line) {
        writing.drop(line.id());
        again("plan.item.dropped");
    }

    /** Hands the plan in. */
    public void handIn() {
        writing.handIn(plan.id());
        again("plan.handed-in");
    }

    /** Approves. */
    public void approve() {
        deciding.approve(plan.id(), document);
        again("plan.approved");
    }

    /** Gives back. */
    public void giveBack() {
        deciding.giveBack(plan.id(), remark);
        again("plan.given-back");
    }

    private void again(String key) {
        notices.done(key);
        load();
    }

    /** Whether it is the reader's own office. */
    public boolean isMine() {
        return plan.office().equals(own.getId());
    }

    /** Whether she may write it now. */
    public boolean isEditable() {
        return isMine() && plan.state() != null && plan.state().isEditable();
    }

    /** Whether it waits for her decision. */
    public boolean isDecidable() {
        return plan.state() == PlanState.SUBMITTED && own.isOrganiser() && (!isMine() || plan.division().level() == PROVINCE);
    }

    /** Whether the plan is late. */
    public boolean isLate() {
        return plan.missing() && time.today().isAfter(due);
    }

    /** Whether last year's plan can be copied. */
    public boolean isCopyable() {
        return before.id() != null && before.items() > 0;
    }

    /** Subject areas. */
    public List<Subject> getSubjects() {
        return Stream.of(Subject.values()).toList();
    }

    /** Months of the year. */
    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }

    /** Levels of organisers. */
    public List<Integer> getLevels() {
        return IntStream.rangeClosed(PROVINCE, TOWNSHIP).boxed().toList();
    }

    /** Number of an own or lower plan's office for an address. */
    public long officeNumber(PlanLine line) {
        return line.office().value();
    }

    /** Identity of the plan; null while there is none. */
    public PlanId getId() {
        return plan.id();
    }

    /** The plan. */
    public PlanLine getPlan() {
        return plan;
    }

    /** Day by which it is handed in. */
    public LocalDate getDue() {
        return due;
    }

    /** Its items. */
    public List<PlanItemLine> getItems() {
        return items;
    }

    /** Plans of the offices right below. */
    public List<PlanLine> getBelow() {
        return below;
    }

    /** Sessions that no plan foresaw. */
    public List<SessionLine> getUnplanned() {
        return unplanned;
    }

    /** What is typed. */
    public PlanForm getForm() {
        return form;
    }

    /** Number of the office in the address; null for her own. */
    public Long getOffice() {
        return office;
    }

    /** Number of the office in the address; null for her own. */
    public void setOffice(Long office) {
        this.office = office;
    }

    /** Calendar year. */
    public Integer getYear() {
        return year;
    }

    /** Calendar year. */
    public void setYear(Integer year) {
        this.year = year;
    }

    /** Document of the approval. */
    public String getDocument() {
        return document;
    }

    /** Document of the approval. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** What to mend. */
    public String getRemark() {
        return remark;
    }

    /** What to mend. */
    public void setRemark(String remark) {
        this.remark = remark;
    }
}
