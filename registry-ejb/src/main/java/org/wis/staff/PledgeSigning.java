package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/** The yearly confidentiality pledge and post responsibility sheet: signed here by the person herself, or on paper and recorded by the county. */
@Stateless
public class PledgeSigning {

    @Inject
    Credentials credentials;
    @Inject
    Signatory signatory;
    @Inject
    Periods periods;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Signs both for oneself today.
     *
     * @param year this year; in December the next one too
     * @throws Refused PLEDGE_ALREADY_SIGNED, PLEDGE_YEAR_WRONG, ACCOUNT_WITHOUT_PERSON
     */
    @Does(Action.SIGN_OWN_PLEDGE)
    public void signOwn(int year) {
        StaffId self = signatory.self();
        credentials.lock(self.value());
        LocalDate today = time.today();
        sign(Action.SIGN_OWN_PLEDGE, self, year, today, today);
    }

    /**
     * Records what was signed on paper.
     *
     * @throws Refused PLEDGE_ALREADY_SIGNED, PLEDGE_YEAR_WRONG, DATE_IN_FUTURE, DATE_MISSING, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.RECORD_PLEDGE)
    public void record(@On StaffId staff, int year, LocalDate pledgeSignedOn, LocalDate sheetSignedOn) {
        credentials.lock(staff.value());
        signatory.deciding(staff);
        LocalDate today = time.today();
        sign(Action.RECORD_PLEDGE, staff, year, Days.past(pledgeSignedOn, today), Days.past(sheetSignedOn, today));
    }

    private void sign(Action action, StaffId staff, int year, LocalDate pledgeOn, LocalDate sheetOn) {
        LocalDate today = time.today();
        if (year != today.getYear() && !(year == today.getYear() + 1 && today.getMonth() == Month.DECEMBER)) {
            throw new Refused(StaffRefusal.PLEDGE_YEAR_WRONG, year);
        }
        if (periods.pledges(staff).stream().anyMatch(pledge -> pledge.year() == year)) {
            throw new Refused(StaffRefusal.PLEDGE_ALREADY_SIGNED, year);
        }
        periods.add(new Pledge(staff, year, pledgeOn, sheetOn));
        audit.record(AuditKind.PERSONNEL, action.name(), staff.toString(), "year " + year);
    }
}
