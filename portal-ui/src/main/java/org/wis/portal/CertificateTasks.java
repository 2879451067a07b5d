package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.certification.CertificateFilter;
import org.wis.certification.CertificateReading;
import org.wis.certification.CertificateState;
import org.wis.division.DivisionCode;
import org.wis.foresight.ForesightReading;
import org.wis.gate.Role;
import org.wis.gate.SignedIn;
import org.wis.portal.HomeTask.Urgency;
import org.wis.staff.StaffReading;

/** Rows of the provincial office: certificates that end soon, and county suspensions that lapse unless confirmed. */
@RequestScoped
class CertificateTasks implements HomeTasks {

    private static final int ORDER = 600;
    private static final String LIST = "/training/certificates/list.xhtml";

    @Inject
    private CertificateReading certificates;
    @Inject
    private ForesightReading foresight;
    @Inject
    private StaffReading staff;

    /** For the container's proxy. */
    protected CertificateTasks() {
    }

    @Override
    public List<HomeTask> of(SignedIn who) {
        if (!who.roles().contains(Role.PROVINCIAL_OFFICE) || who.staffId() == null) {
            return List.of();
        }
        DivisionCode scope = staff.own().person().division();
        long toConfirm = certificates.count(scope, new CertificateFilter(CertificateState.SUSPENDED_BY_COUNTY, null, null));
        int soonDays = foresight.planningDays();
        long expiring = certificates.count(scope, new CertificateFilter(null, soonDays, null));
        return List.of(
                new HomeTask("task.cert.to-confirm", ORDER, Urgency.LATE, toConfirm, -1, "", LIST + "?state=" + CertificateState.SUSPENDED_BY_COUNTY),
                new HomeTask("task.cert.expiring", ORDER + 1, Urgency.SOON, expiring, -1, "", LIST + "?days=" + soonDays));
    }
}
