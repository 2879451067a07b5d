package org.wis.cases;

import java.time.LocalDate;
import org.wis.division.DivisionCode;

/** Makes what was handed in for a new card ready to be checked. */
final class CardDraft {

    private CardDraft() {
    }

    /** The tidied card, kept by this village, entered today unless it says otherwise, and in the registry. Numbers of lines mean nothing on a new card. */
    static CardContent of(CardContent content, DivisionCode village, LocalDate today) {
        Administrative given = content.administrative();
        Administrative group = given == null ? null : new Administrative(village, given.enteredOn() == null ? today : given.enteredOn(), given.entryReason(), null, null,
                given.lastVerifiedYear(), given.verificationMethod(), given.dataSource(), given.noticeGivenOn(), given.legacyHouseholdCode(),
                given.legacyDivisionCode15());
        return CardChecks.withKeptConfirmations(CardTidying.tidy(with(content, group)));
    }

    /** The same card with another administrative group. */
    static CardContent with(CardContent card, Administrative group) {
        return new CardContent(group, card.person(), card.residence(), card.marriages(), card.husband(), card.children(), card.pregnancies(), card.contraception(),
                card.services(), card.floating(), card.benefits(), card.consents(), card.confirmations());
    }
}
