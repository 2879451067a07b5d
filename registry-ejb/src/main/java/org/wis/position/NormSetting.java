package org.wis.position;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.PositionType;
import org.wis.time.OfficialTime;

/** The province sets how many posts a kind of office must have, from a day on and by a document; never fewer than article 28 asks. */
@Stateless
public class NormSetting {

    private static final int MOST = 99;

    @Inject
    PositionNorms norms;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Sets a norm from a day on, up to the day on which another was set to begin.
     *
     * @param officeLevel 4 county, 5 township
     * @throws Refused NORM_UNKNOWN, NORM_BELOW_REGULATION, NORM_NUMBER_WRONG, NORM_DAY_PAST, DECISION_WITHOUT_DOCUMENT
     */
    @Does(Action.SET_POSITION_NORM)
    public void set(int officeLevel, PositionType position, int required, LocalDate from, String documentNo) {
        String document = Decision.documentNumber(documentNo);
        if (from == null || from.isBefore(time.today())) {
            throw new Refused(PositionRefusal.NORM_DAY_PAST, from, time.today());
        }
        List<PositionNorm> rows = norms.of(officeLevel, position);
        PositionNorm row = rows.stream().filter(one -> one.holdsOn(from)).findFirst().orElseThrow(() -> new Refused(PositionRefusal.NORM_UNKNOWN));
        int least = rows.get(0).required();
        if (required < least) {
            throw new Refused(PositionRefusal.NORM_BELOW_REGULATION, least);
        }
        if (required > MOST) {
            throw new Refused(PositionRefusal.NORM_NUMBER_WRONG, required);
        }
        int before = row.required();
        if (row.beginsOn(from)) {
            row.correct(required, document);
        } else {
            norms.addAfterChanges(row.split(from, required, document));
        }
        audit.record(AuditKind.ADMINISTRATION, Action.SET_POSITION_NORM.name(), position.name(), officeLevel + ": " + before + " -> " + required + " from " + from + ", " + document);
    }
}
