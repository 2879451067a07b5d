package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.division.DivisionCode;
import org.wis.gate.CurrentMandate;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/** Asks whether a division may keep cards: exactly one village keeps each (article 3). */
@Dependent
class Villages {

    private static final int VILLAGE_LEVEL = 6;

    @Inject
    private CaseLookups lookups;
    @Inject
    private OwnDivisions ownDivisions;
    @Inject
    private CurrentMandate mandate;
    @Inject
    private OfficialTime time;

    /** @throws Refused NOT_A_VILLAGE, VILLAGE_UNKNOWN */
    void require(DivisionCode village) {
        if (village.level() != VILLAGE_LEVEL) {
            throw new Refused(CaseRefusal.NOT_A_VILLAGE, village.display());
        }
        if (!lookups.villageInForce(village, time.today())) {
            throw new Refused(CaseRefusal.VILLAGE_UNKNOWN, village.display());
        }
    }

    /** @throws Refused OUTSIDE_OWN_DIVISIONS when the writer may not write there */
    void requireOwn(DivisionCode village) {
        if (ownDivisions.of(mandate.get().staffId(), time.today()).stream().noneMatch(own -> own.contains(village))) {
            throw new Refused(CaseRefusal.OUTSIDE_OWN_DIVISIONS, village.display());
        }
    }
}
