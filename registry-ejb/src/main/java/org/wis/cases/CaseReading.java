package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;

/** Shows a card, masked. */
@Stateless
public class CaseReading {

    @Inject
    private CaseDesk desk;

    /** The card as it stands. @throws org.wis.gate.Refused CASE_UNKNOWN */
    @Reads(Action.READ_CASE)
    public CaseCard card(@On CaseNumber number) {
        StoredCard stored = desk.stored(number);
        return CaseCard.of(stored, stored.content(), desk.veil(stored.content().administrative().managingDivision()));
    }
}
