package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/** The province takes a person's right of entry by decision after hearing her, and gives it back. */
@Stateless
public class EntrySuspending {

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
     * Suspends from this moment on.
     *
     * @param hearingOn day on which the person was heard, today or earlier
     * @throws Refused ENTRY_ALREADY_SUSPENDED, HEARING_MISSING, DATE_IN_FUTURE, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.SUSPEND_ENTRY)
    public void suspend(@On StaffId staff, Decision decision, LocalDate hearingOn) {
        credentials.lock(staff.value());
        signatory.deciding(staff);
        LocalDate today = time.today();
        if (hearingOn == null) {
            throw new Refused(StaffRefusal.HEARING_MISSING);
        }
        Days.past(hearingOn, today);
        periods.entrySuspensions(staff).stream().filter(one -> one.spell().covers(today)).findFirst().ifPresent(other -> {
            throw new Refused(StaffRefusal.ENTRY_ALREADY_SUSPENDED, other.documentNo());
        });
        periods.add(new EntrySuspension(staff, decision, hearingOn, today));
        audit.record(AuditKind.PERSONNEL, Action.SUSPEND_ENTRY.name(), staff.toString(), decision.documentNo() + ", heard on " + hearingOn);
    }

    /**
     * Lifts the decision in force. Its first day counts in full.
     *
     * @return first day on which she may write again
     * @throws Refused ENTRY_NOT_SUSPENDED, DECISION_WITHOUT_DOCUMENT, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.LIFT_ENTRY_SUSPENSION)
    public LocalDate lift(@On StaffId staff, String documentNo) {
        credentials.lock(staff.value());
        signatory.deciding(staff);
        LocalDate today = time.today();
        EntrySuspension suspension = periods.entrySuspensions(staff).stream()
                .filter(one -> one.spell().covers(today) && one.liftedDocumentNo() == null)
                .findFirst()
                .orElseThrow(() -> new Refused(StaffRefusal.ENTRY_NOT_SUSPENDED));
        LocalDate free = suspension.lift(documentNo, today);
        audit.record(AuditKind.PERSONNEL, Action.LIFT_ENTRY_SUSPENSION.name(), staff.toString(), suspension.documentNo() + " lifted from " + free + " by " + documentNo);
        return free;
    }
}
