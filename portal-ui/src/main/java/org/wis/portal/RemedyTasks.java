package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Role;
import org.wis.gate.SignedIn;
import org.wis.portal.HomeTask.Urgency;
import org.wis.staff.RemedyReading;
import org.wis.staff.StaffReading;

/** Rows of a county manager: townships that have, or soon will have, nobody who may write, and emergency proposals that wait for a second person. */
@RequestScoped
class RemedyTasks implements HomeTasks {

    private static final int ORDER = 610;

    @Inject
    private StaffReading staff;
    @Inject
    private RemedyReading remedies;
    @Inject
    private TownshipsAhead ahead;

    /** For the container's proxy. */
    protected RemedyTasks() {
    }

    @Override
    public List<HomeTask> of(SignedIn who) {
        if (!who.roles().contains(Role.COUNTY_MANAGER) || who.staffId() == null) {
            return List.of();
        }
        DivisionCode county = staff.own().person().division();
        long waiting = remedies.emergencies(county).stream().filter(line -> line.approvedBy() == null).count();
        long without = ahead.getRows().stream().filter(row -> row.getDaysLeft() == 0).count();
        return List.of(
                new HomeTask("task.emergency.waiting", ORDER, Urgency.LATE, waiting, -1, "", "/training/staff/emergency.xhtml"),
                new HomeTask("task.operator.none", ORDER + 1, Urgency.LATE, without, -1, "", "/training/staff/acting.xhtml"),
                new HomeTask("task.operator.ending", ORDER + 2, Urgency.SOON, ahead.getRows().size() - without, -1, "", "/training/staff/acting.xhtml"));
    }
}
