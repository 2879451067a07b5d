package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wis.certification.CertificateState;
import org.wis.division.DivisionCode;
import org.wis.gate.Role;
import org.wis.gate.SignedIn;
import org.wis.portal.HomeTask.Urgency;
import org.wis.staff.PositionType;
import org.wis.staff.RemedyReading;
import org.wis.staff.StaffLine;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** Rows of a county manager: townships that lose their last operator soon, and emergency proposals that wait for a second person. */
@RequestScoped
class RemedyTasks implements HomeTasks {

    private static final int ORDER = 610;
    private static final int SOON_DAYS = 90;
    private static final int MOST_PEOPLE = 500;

    @Inject
    private StaffReading staff;
    @Inject
    private RemedyReading remedies;
    @Inject
    private OfficialTime time;

    /** For the container's proxy. */
    protected RemedyTasks() {
    }

    @Override
    public List<HomeTask> of(SignedIn who) {
        if (!who.roles().contains(Role.COUNTY_MANAGER) || who.staffId() == null) {
            return List.of();
        }
        DivisionCode county = staff.own().person().division();
        LocalDate today = time.today();
        long ending = ending(staff.list(county, today, null, 0, MOST_PEOPLE), today.plusDays(SOON_DAYS));
        long waiting = remedies.emergencies(county).stream().filter(line -> line.approvedBy() == null).count();
        return List.of(
                new HomeTask("task.emergency.waiting", ORDER, Urgency.LATE, waiting, -1, "", "/training/staff/emergency.xhtml"),
                new HomeTask("task.operator.ending", ORDER + 1, Urgency.SOON, ending, -1, "", "/training/staff/acting.xhtml"));
    }

    /** Townships in which nobody on the post will be certified on a day, those included in which nobody is today. */
    static long ending(List<StaffLine> people, LocalDate day) {
        Map<DivisionCode, List<StaffLine>> operators = people.stream()
                .filter(line -> line.position() == PositionType.TOWNSHIP_OPERATOR)
                .collect(Collectors.groupingBy(StaffLine::division));
        return operators.values().stream().filter(township -> township.stream().noneMatch(line -> lasts(line, day))).count();
    }

    private static boolean lasts(StaffLine line, LocalDate day) {
        return line.onEstablishment() && !line.onLeave() && !line.entrySuspended() && CertificateState.VALID.name().equals(line.certificateState())
                && !line.certificateValidTo().isBefore(day);
    }
}
