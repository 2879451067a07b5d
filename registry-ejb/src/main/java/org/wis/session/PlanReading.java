package org.wis.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.Limits;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffRefusal;
import org.wis.time.OfficialTime;

/** Annual plans of the reader's jurisdiction, with their progress. */
@Stateless
public class PlanReading {

    @Inject
    PlanLists lists;
    @Inject
    SessionLists sessions;
    @Inject
    Offices offices;
    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    /** The plan of an office for a year; a line without number while it has none. @throws Refused OFFICE_UNKNOWN */
    @Reads(Action.READ_TRAINING_PLANS)
    public PlanLine of(@On OfficeId office, int year) {
        return lists.of(office, year, time.today()).orElseThrow(() -> new Refused(StaffRefusal.OFFICE_UNKNOWN));
    }

    /** Its items in the order of months, with the sessions that came of them. */
    @Reads(Action.READ_TRAINING_PLANS)
    public List<PlanItemLine> items(@On PlanId plan) {
        return lists.items(plan, time.today());
    }

    /** The plans of the offices right below a division, missing ones too. */
    @Reads(Action.READ_TRAINING_PLANS)
    public List<PlanLine> below(@On DivisionCode division, int year) {
        return lists.below(division, year, time.today());
    }

    /** Sessions of an office in a year that no plan foresaw (未列入计划). */
    @Reads(Action.READ_TRAINING_PLANS)
    public List<SessionLine> unplanned(@On OfficeId office, int year) {
        return sessions.between(offices.get(office).division(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(line -> line.organiser().equals(office) && !line.planned() && line.state() != SessionState.CANCELLED)
                .toList();
    }

    /** The day by which the plan of a year is to be handed in (parameter). */
    @Reads(Action.READ_OWN_RECORD)
    public LocalDate due(int year) {
        return MonthDay.parse("--" + limits.word("training.plan.due", LocalDate.of(year, 1, 1))).atYear(year);
    }

    /** The office of a division. @throws Refused OFFICE_UNKNOWN */
    @Reads(Action.READ_TRAINING_PLANS)
    public OfficeId officeOf(@On DivisionCode division) {
        return offices.of(division);
    }
}
