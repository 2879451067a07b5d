package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.CurrentMandate;
import org.wis.gate.Does;
import org.wis.gate.Mandate;
import org.wis.gate.On;

/** Opens the card of a woman who enters the registry: she turned 15, moved in, or was left out before. */
@Stateless
public class CaseOpening {

    @Inject
    private Cases cases;
    @Inject
    private CardLines lines;
    @Inject
    private CardChecks checks;
    @Inject
    private CardSeal seal;
    @Inject
    private Villages villages;
    @Inject
    private CurrentMandate mandate;
    @Inject
    private AuditTrail audit;

    /**
     * Opens the card.
     *
     * @param village the village that keeps the card, 12 digits; it stands above what the content says
     * @param content what the card says; without a day of entry it is today
     * @return the number of the new card, and what the rules note
     * @throws CardRefused when the rules find something in the way
     * @throws org.wis.gate.Refused NOT_A_VILLAGE, VILLAGE_UNKNOWN, VALUE_MISSING, TEXT_TOO_LONG, TEXT_CHARACTER, DOCUMENT_HAS_CARD
     */
    @Does(Action.OPEN_CASE)
    public CaseWritten open(@On DivisionCode village, CardContent content) {
        Mandate permitted = mandate.get();
        villages.require(village);
        CardContent card = CardDraft.of(content, village, permitted.openedAt().toLocalDate());
        List<Finding> notes = checks.require(card, null);
        RegistryCase opened = RegistryCase.open(card, seal, permitted);
        cases.add(opened, permitted);
        lines.begin(opened, card, permitted);
        cases.write();
        audit.record(AuditKind.WRITE, Action.OPEN_CASE.name(), opened.number().value(), village.value());
        return new CaseWritten(opened.number(), opened.version(), notes);
    }
}
