package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/** The province lets the data of a division rest, and opens them again. */
@Stateless
public class UnitFreezing {

    @Inject
    Periods periods;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Freezes a division.
     *
     * @param from    first day, today or later
     * @param lastDay last day, inclusive; null while unknown
     * @throws Refused UNIT_ALREADY_FROZEN, PERIOD_EMPTY, DATE_IN_PAST
     */
    @Does(Action.FREEZE_UNIT)
    public void freeze(@On DivisionCode division, Decision decision, LocalDate from, LocalDate lastDay) {
        Spell spell = new Spell(Days.coming(from, time.today()), lastDay == null ? Spell.OPEN_END : lastDay.plusDays(1));
        periods.freezes(division).stream().filter(one -> one.spell().overlaps(spell)).findFirst().ifPresent(other -> {
            throw new Refused(StaffRefusal.UNIT_ALREADY_FROZEN, other.documentNo());
        });
        periods.add(new UnitFreeze(division, decision, spell));
        audit.record(AuditKind.PERSONNEL, Action.FREEZE_UNIT.name(), division.value(), spell.from() + " to " + spell.lastDay() + ", " + decision.documentNo());
    }

    /**
     * Ends the freeze in force. Its first day counts in full.
     *
     * @return first day on which the division is open again
     * @throws Refused UNIT_NOT_FROZEN, DECISION_WITHOUT_DOCUMENT
     */
    @Does(Action.FREEZE_UNIT)
    public LocalDate open(@On DivisionCode division, String documentNo) {
        String document = Decision.documentNumber(documentNo);
        LocalDate today = time.today();
        UnitFreeze freeze = periods.freezes(division).stream()
                .filter(one -> one.spell().covers(today))
                .findFirst()
                .orElseThrow(() -> new Refused(StaffRefusal.UNIT_NOT_FROZEN));
        LocalDate free = freeze.end(today);
        audit.record(AuditKind.PERSONNEL, Action.FREEZE_UNIT.name(), division.value(), freeze.documentNo() + " ended from " + free + " by " + document);
        return free;
    }
}
