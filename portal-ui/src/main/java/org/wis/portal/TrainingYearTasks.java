package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wis.division.DivisionCode;
import org.wis.enrolment.EnrolmentReading;
import org.wis.gate.Role;
import org.wis.gate.SignedIn;
import org.wis.notice.NoticeReading;
import org.wis.portal.HomeTask.Urgency;
import org.wis.session.PlanLine;
import org.wis.session.PlanReading;
import org.wis.session.PlanState;
import org.wis.staff.Person;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** Rows of the training year: a plan that is not handed in, plans to decide, requests to answer, notices to read. */
@RequestScoped
class TrainingYearTasks implements HomeTasks {

    private static final int ORDER = 640;
    private static final int OWN_ORDER = 940;
    private static final String PLAN = "/training/plans/plan.xhtml";
    private static final Set<Role> PLANNING = EnumSet.of(Role.PROVINCIAL_OFFICE, Role.PREFECTURE_OFFICE, Role.COUNTY_MANAGER, Role.TOWNSHIP_OPERATOR);
    private static final Set<Role> DECIDING = EnumSet.of(Role.PROVINCIAL_OFFICE, Role.PREFECTURE_OFFICE, Role.COUNTY_MANAGER);

    @Inject
    private StaffReading staff;
    @Inject
    private PlanReading plans;
    @Inject
    private EnrolmentReading enrolments;
    @Inject
    private NoticeReading notices;
    @Inject
    private OfficialTime time;

    /** For the container's proxy. */
    protected TrainingYearTasks() {
    }

    @Override
    public List<HomeTask> of(SignedIn who) {
        if (who.staffId() == null) {
            return List.of();
        }
        List<HomeTask> rows = new ArrayList<>();
        Person self = staff.own().person();
        int year = time.today().getYear();
        if (who.roles().stream().anyMatch(PLANNING::contains)) {
            rows.add(missing(plans.of(self.office(), year), plans.due(year)));
        }
        if (who.roles().stream().anyMatch(DECIDING::contains)) {
            long waiting = plans.below(self.division(), year).stream().filter(line -> line.state() == PlanState.SUBMITTED).count();
            rows.add(new HomeTask("task.plan.decide", ORDER + 1, Urgency.NORMAL, waiting, -1, "", PLAN));
            rows.add(new HomeTask("task.seats.waiting", ORDER + 2, Urgency.SOON, waiting(who, self.division()), -1, "", "/training/sessions/requests.xhtml"));
        }
        rows.add(new HomeTask("task.notices", OWN_ORDER, Urgency.NORMAL, notices.unread(), -1, "", "/training/own/sessions.xhtml"));
        return rows;
    }

    private HomeTask missing(PlanLine plan, LocalDate due) {
        return new HomeTask("task.plan.missing", ORDER, time.today().isAfter(due) ? Urgency.LATE : Urgency.SOON, plan.missing() ? 1 : 0, -1, "", PLAN);
    }

    private long waiting(SignedIn who, DivisionCode division) {
        return who.roles().contains(Role.PROVINCIAL_OFFICE) ? enrolments.lateBookings(division).size()
                : who.roles().contains(Role.COUNTY_MANAGER) ? enrolments.bookings(division).size() + enrolments.exchanges(division).size() : 0;
    }
}
