package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;

/** Brings an exited card back into the registry, under its old number. */
@Stateless
public class CaseRestoring {

    private static final String RESTORED = "5";

    @Inject
    private CaseDesk desk;
    @Inject
    private CardSeal seal;

    /**
     * Brings the card back; the reason of entry becomes "restored".
     *
     * @param number  the card
     * @param version the version the caller saw
     * @param on      day of entry, not in the future
     * @return the version now
     * @throws CaseConflict when somebody saved the card since
     * @throws org.wis.gate.Refused CASE_NOT_EXITED; DOCUMENT_HAS_CARD when another card holds her document meanwhile; VALUE_MISSING, DAY_IN_FUTURE
     */
    @Does(Action.RESTORE_CASE)
    public CaseWritten restore(@On CaseNumber number, long version, LocalDate on) {
        Days.require(on, "administrative.enteredOn", desk.today());
        RegistryCase card = desk.hold(number, version);
        card.restore(on, RESTORED, seal, desk.mandate());
        desk.write(card, "restore " + on);
        return new CaseWritten(number, card.version(), List.of());
    }
}
