package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;

/** Hands a card to another village, at once and as a whole: each card has exactly one managing village (article 3). */
@Stateless
public class CaseMoving {

    @Inject
    private CaseDesk desk;
    @Inject
    private Villages villages;

    /**
     * Moves the card.
     *
     * @param number  the card
     * @param version the version the caller saw
     * @param village the village that keeps it from now on, in the writer's own jurisdiction; for another place the two places exchange
     * @return the version now
     * @throws CaseConflict when somebody saved the card since
     * @throws org.wis.gate.Refused NOT_A_VILLAGE, VILLAGE_UNKNOWN, OUTSIDE_OWN_DIVISIONS, CASE_NOT_ACTIVE
     */
    @Does(Action.MOVE_CASE)
    public CaseWritten move(@On CaseNumber number, long version, DivisionCode village) {
        villages.require(village);
        villages.requireOwn(village);
        RegistryCase card = desk.hold(number, version);
        DivisionCode from = card.managingDivision();
        card.move(village, desk.mandate());
        desk.write(card, from.value() + ">" + village.value());
        return new CaseWritten(number, card.version(), List.of());
    }
}
