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

/** A county records that a person is away from her post, and that she is back. */
@Stateless
public class LeaveRecording {

    @Inject
    Credentials credentials;
    @Inject
    Signatory signatory;
    @Inject
    Periods periods;
    @Inject
    AuditTrail audit;

    /**
     * Records leave.
     *
     * @param from     first day away
     * @param returnOn day of return, exclusive; null while unknown
     * @throws Refused LEAVE_OVERLAPS, PERIOD_EMPTY, DATE_MISSING, DECISION_WITHOUT_DOCUMENT, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.RECORD_LEAVE)
    public void leave(@On StaffId staff, LeaveKind kind, String documentNo, LocalDate from, LocalDate returnOn) {
        credentials.lock(staff.value());
        signatory.deciding(staff);
        Spell spell = new Spell(Days.needed(from), returnOn == null ? Spell.OPEN_END : returnOn);
        requireFree(staff, spell);
        periods.add(new LeavePeriod(staff, kind, documentNo, spell));
        audit.record(AuditKind.PERSONNEL, Action.RECORD_LEAVE.name(), staff.toString(), kind + " from " + from + ", " + documentNo);
    }

    /**
     * Records the return, or changes the day of return that was planned.
     *
     * @param day first day back on the post
     * @throws Refused NOT_ON_LEAVE_THAT_DAY when no leave covers the day before, LEAVE_OVERLAPS, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.RECORD_LEAVE)
    public void comeBack(@On StaffId staff, LocalDate day) {
        credentials.lock(staff.value());
        signatory.deciding(staff);
        LocalDate eve = Days.needed(day).minusDays(1);
        LeavePeriod leave = periods.leaves(staff).stream()
                .filter(one -> one.spell().covers(eve))
                .findFirst()
                .orElseThrow(() -> new Refused(StaffRefusal.NOT_ON_LEAVE_THAT_DAY));
        leave.change(new Spell(leave.spell().from(), day));
        audit.record(AuditKind.PERSONNEL, Action.RECORD_LEAVE.name(), staff.toString(), leave.kind() + " back on " + day);
    }

    /**
     * Prolongs the leave that covers a day.
     *
     * @param during   a day of the leave
     * @param returnOn new day of return
     * @throws Refused NOT_ON_LEAVE_THAT_DAY, LEAVE_OVERLAPS, PERIOD_EMPTY, DECISION_WITHOUT_DOCUMENT, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.RECORD_LEAVE)
    public void prolong(@On StaffId staff, LocalDate during, LocalDate returnOn, String documentNo) {
        credentials.lock(staff.value());
        signatory.deciding(staff);
        String document = Decision.documentNumber(documentNo);
        LeavePeriod leave = periods.leaves(staff).stream()
                .filter(one -> one.spell().covers(during))
                .findFirst()
                .orElseThrow(() -> new Refused(StaffRefusal.NOT_ON_LEAVE_THAT_DAY));
        Spell longer = new Spell(leave.spell().from(), Days.needed(returnOn));
        periods.leaves(staff).stream()
                .filter(one -> one.id() != leave.id() && one.spell().overlaps(longer))
                .findFirst()
                .ifPresent(LeaveRecording::refuse);
        leave.change(longer);
        audit.record(AuditKind.PERSONNEL, Action.RECORD_LEAVE.name(), staff.toString(), leave.kind() + " until " + returnOn + ", " + document);
    }

    private void requireFree(StaffId staff, Spell spell) {
        periods.leaves(staff).stream().filter(one -> one.spell().overlaps(spell)).findFirst().ifPresent(LeaveRecording::refuse);
    }

    private static void refuse(LeavePeriod other) {
        throw new Refused(StaffRefusal.LEAVE_OVERLAPS, other.spell().from(), other.spell().lastDay());
    }
}
