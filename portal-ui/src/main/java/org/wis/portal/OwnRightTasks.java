package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateReading;
import org.wis.gate.EarlyWarning;
import org.wis.gate.Role;
import org.wis.gate.SignedIn;
import org.wis.portal.HomeTask.Urgency;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** Rows of whoever enters data: the pledge of the year, and the renewal of a certificate that ends soon. */
@RequestScoped
class OwnRightTasks implements HomeTasks {

    private static final int ORDER = 890;
    private static final String PAGE = "/training/home.xhtml";

    @Inject
    private StaffReading staff;
    @Inject
    private CertificateReading certificates;
    @Inject
    private OwnStanding standing;
    @Inject
    private OfficialTime time;

    /** For the container's proxy. */
    protected OwnRightTasks() {
    }

    @Override
    public List<HomeTask> of(SignedIn who) {
        boolean enters = who.roles().contains(Role.TOWNSHIP_OPERATOR) || who.roles().contains(Role.COUNTY_MANAGER);
        if (!enters || who.staffId() == null) {
            return List.of();
        }
        LocalDate today = time.today();
        List<HomeTask> rows = new ArrayList<>();
        if (staff.own().pledges().stream().noneMatch(pledge -> pledge.year() == today.getYear())) {
            rows.add(new HomeTask("task.pledge.unsigned", ORDER, Urgency.LATE, 1, -1, "", PAGE));
        }
        if (endsSoon() && certificates.own().stream().noneMatch(OwnRightTasks::renewalRuns)) {
            rows.add(new HomeTask("task.renewal.due", ORDER + 1, Urgency.SOON, 1, -1, "", PAGE));
        }
        return rows;
    }

    private boolean endsSoon() {
        return standing.standing().warnings().stream().anyMatch(warning -> warning.kind() == EarlyWarning.Kind.CERTIFICATE_EXPIRY);
    }

    private static boolean renewalRuns(CertificateDetail certificate) {
        return certificate.renewals().stream().anyMatch(renewal -> renewal.decidedOn() == null);
    }
}
