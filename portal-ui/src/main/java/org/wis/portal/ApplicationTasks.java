package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.wis.certapplication.ApplicationFilter;
import org.wis.certapplication.ApplicationReading;
import org.wis.certapplication.ApplicationState;
import org.wis.certification.EndorsementRoundReading;
import org.wis.certification.EndorsementStage;
import org.wis.division.DivisionCode;
import org.wis.gate.Role;
import org.wis.gate.SignedIn;
import org.wis.portal.HomeTask.Urgency;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** Rows about applications for certificates and the endorsement round, for whoever takes the next step. */
@RequestScoped
class ApplicationTasks implements HomeTasks {

    private static final int ORDER = 610;
    private static final int OWN_ORDER = 900;
    private static final String LIST = "/training/applications/list.xhtml?state=";
    private static final String ROUND = "/training/certificates/endorsing.xhtml";

    @Inject
    private ApplicationReading applications;
    @Inject
    private EndorsementRoundReading rounds;
    @Inject
    private StaffReading staff;
    @Inject
    private OfficialTime time;

    /** For the container's proxy. */
    protected ApplicationTasks() {
    }

    @Override
    public List<HomeTask> of(SignedIn who) {
        if (who.staffId() == null) {
            return List.of();
        }
        List<HomeTask> tasks = new ArrayList<>();
        if (who.roles().contains(Role.TOWNSHIP_OPERATOR) || who.roles().contains(Role.COUNTY_MANAGER)) {
            long returned = applications.own().stream().filter(one -> one.line().state() == ApplicationState.RETURNED).count();
            tasks.add(new HomeTask("task.app.mend", OWN_ORDER, Urgency.LATE, returned, -1, "", "/training/applications/own.xhtml"));
        }
        if (who.roles().contains(Role.COUNTY_MANAGER)) {
            DivisionCode scope = staff.own().person().division();
            tasks.add(new HomeTask("task.app.county", ORDER, Urgency.NORMAL, count(scope, ApplicationState.APPLIED), -1, "", LIST + ApplicationState.APPLIED));
            if (due()) {
                tasks.add(new HomeTask("task.endorse.open", ORDER + 3, Urgency.SOON, rounds.count(scope, year(), EndorsementStage.OPEN), -1, "", ROUND + "?year=" + year()));
            }
        }
        if (who.roles().contains(Role.PROVINCIAL_OFFICE)) {
            DivisionCode scope = staff.own().person().division();
            long exam = count(scope, ApplicationState.COUNTY_REVIEWED) + count(scope, ApplicationState.PREFECTURE_REVIEWED);
            tasks.add(new HomeTask("task.app.exam", ORDER + 1, Urgency.NORMAL, exam, -1, "", LIST + ApplicationState.COUNTY_REVIEWED));
            tasks.add(new HomeTask("task.app.issue", ORDER + 2, Urgency.NORMAL, count(scope, ApplicationState.EXAM_PASSED), -1, "", "/training/applications/bulk.xhtml"));
            tasks.add(new HomeTask("task.endorse.proposed", ORDER + 4, Urgency.NORMAL, rounds.count(scope, time.today().getYear(), EndorsementStage.PROPOSED)
                    + rounds.count(scope, time.today().getYear() - 1, EndorsementStage.PROPOSED), -1, "", ROUND));
        }
        return tasks;
    }

    private long count(DivisionCode scope, ApplicationState state) {
        return applications.count(scope, new ApplicationFilter(state, null));
    }

    /** The round of last year is due from January to March; then its grace is over. */
    private boolean due() {
        return time.today().getMonthValue() <= Month.MARCH.getValue();
    }

    private int year() {
        return time.today().getYear() - 1;
    }
}
