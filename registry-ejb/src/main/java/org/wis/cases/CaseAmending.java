package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Mandate;
import org.wis.gate.On;
import org.wis.gate.Refused;

/** Amends a card: whatever the form holds but village, exit and withdrawal of consents, which are acts of their own. */
@Stateless
public class CaseAmending {

    @Inject
    private CaseDesk desk;
    @Inject
    private CardChecks checks;
    @Inject
    private CardLines lines;
    @Inject
    private CardSeal seal;

    /**
     * Saves the form. A value that comes back masked as it was shown is left as it stands, and so are groups out of sight.
     *
     * @param number  the card
     * @param version the version on which the form was opened
     * @param given   the whole form; lines without a number are new, lines missing leave the card
     * @return the version now, and what the rules note
     * @throws CaseConflict when somebody saved the card since
     * @throws CardRefused  when the rules find something in the way
     * @throws Refused      CHANGED_MEANWHILE when somebody saved it in this very moment; CASE_UNKNOWN, NOT_BY_AMENDING, LINE_UNKNOWN, VALUE_MISSING, TEXT_TOO_LONG, TEXT_CHARACTER, DOCUMENT_HAS_CARD
     */
    @Does(Action.AMEND_CASE)
    public CaseWritten amend(@On CaseNumber number, long version, CardContent given) {
        RegistryCase card = desk.get(number);
        StoredCard stored = desk.stored(card);
        CardContent before = stored.content();
        CardContent lifted = new CardVeil(desk.today(), false).lift(given, before);
        if (card.version() != version) {
            throwUnlessAlike(card, lifted, before);
            return new CaseWritten(number, card.version(), List.of());
        }
        CardContent meant = CardChecks.withKeptConfirmations(CardTidying.tidy(lifted));
        if (meant.equals(before)) {
            // The form came back untouched: there is nothing to write.
            return new CaseWritten(number, card.version(), List.of());
        }
        requireAmendable(before, meant);
        List<Finding> notes = checks.require(meant, stored);
        Mandate mandate = desk.mandate();
        card.amend(before, meant, seal, mandate);
        lines.align(card, before, meant, mandate);
        desk.write(card, changed(before, meant));
        return new CaseWritten(number, card.version(), notes);
    }

    /** A form sent twice finds its own words on the card: that is no conflict. */
    private void throwUnlessAlike(RegistryCase card, CardContent mine, CardContent theirs) {
        CardVeil veil = desk.veil(card.managingDivision());
        CardContent mineShown = veil.cover(mine, theirs);
        CardContent theirsShown = veil.cover(theirs);
        List<FieldChange> differences = FieldChange.between(theirs, mine, theirsShown, mineShown);
        if (!differences.isEmpty()) {
            throw new CaseConflict(card.number(), card.version(), mineShown, theirsShown, differences);
        }
    }

    private static void requireAmendable(CardContent before, CardContent meant) {
        Administrative old = before.administrative();
        Administrative group = meant.administrative();
        refuseUnlessEqual("administrative.managingDivision", old.managingDivision(), group.managingDivision());
        refuseUnlessEqual("administrative.exitOn", old.exitOn(), group.exitOn());
        refuseUnlessEqual("administrative.exitReason", old.exitReason(), group.exitReason());
        boolean all = before.consents().stream().allMatch(consent -> meant.consents().contains(consent));
        boolean freshInForce = meant.consents().stream().filter(consent -> consent.id() == null).allMatch(consent -> consent.withdrawnOn() == null);
        if (!all || !freshInForce) {
            throw new Refused(CaseRefusal.NOT_BY_AMENDING, "consents");
        }
    }

    private static void refuseUnlessEqual(String field, Object old, Object given) {
        if (!Objects.equals(old, given)) {
            throw new Refused(CaseRefusal.NOT_BY_AMENDING, field);
        }
    }

    /** Names of the fields changed, never their values. */
    private static String changed(CardContent before, CardContent meant) {
        return FieldChange.between(before, meant).stream().map(FieldChange::field).distinct().collect(Collectors.joining(","));
    }
}
