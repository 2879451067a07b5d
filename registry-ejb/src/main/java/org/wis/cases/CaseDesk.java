package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.CurrentMandate;
import org.wis.gate.Identity;
import org.wis.gate.Mandate;
import org.wis.gate.SignedIn;
import org.wis.time.OfficialTime;

/** What every act on a card does: take the card, see it as it stands, compare versions, write, leave a line in the trail. */
@Dependent
class CaseDesk {

    @Inject
    private Cases cases;
    @Inject
    private CardRows rows;
    @Inject
    private OwnDivisions ownDivisions;
    @Inject
    private Identity identity;
    @Inject
    private CurrentMandate mandate;
    @Inject
    private AuditTrail audit;
    @Inject
    private OfficialTime time;

    /** The root as the gate has seen it in this transaction. */
    RegistryCase get(CaseNumber number) {
        return cases.get(number);
    }

    /** The root, held until the end of the transaction. */
    RegistryCase hold(CaseNumber number) {
        return cases.hold(number);
    }

    /** The root, held, at the version the caller saw. @throws CaseConflict when it stands at another */
    RegistryCase hold(CaseNumber number, long version) {
        RegistryCase card = cases.hold(number);
        if (card.version() != version) {
            CardContent theirs = veil(card.managingDivision()).cover(stored(card).content());
            throw new CaseConflict(number, card.version(), theirs, theirs, List.of());
        }
        return card;
    }

    /** The card as it stands. */
    StoredCard stored(RegistryCase card) {
        return rows.current(card);
    }

    /** The card as it stands. */
    StoredCard stored(CaseNumber number) {
        return stored(cases.get(number));
    }

    /** Through which the signed-in person sees a card kept there: names only by the township's own operators. */
    CardVeil veil(DivisionCode village) {
        LocalDate today = time.today();
        boolean own = identity.current().map(SignedIn::staffId)
                .map(staff -> ownDivisions.of(staff, today).stream().anyMatch(division -> division.value().length() > 6 && division.contains(village)))
                .orElse(false);
        return new CardVeil(today, own);
    }

    /** Writes the changes of the transaction and leaves the line of this act. */
    void write(RegistryCase card, String detail) {
        Mandate permitted = mandate.get();
        cases.write();
        audit.record(AuditKind.WRITE, permitted.action().name(), card.number().value(), detail);
    }

    /** The proof of permission of this act. */
    Mandate mandate() {
        return mandate.get();
    }

    /** The official date. */
    LocalDate today() {
        return time.today();
    }
}
