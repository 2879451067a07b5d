package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;

/** Records a consent of hers, or its withdrawal, which takes what was recorded under it out of everybody's sight at once. */
@Stateless
public class ConsentRecording {

    private static final String NOTICE = "N";

    @Inject
    private CaseDesk desk;
    @Inject
    private LineRecording recording;
    @Inject
    private CardLines lines;

    /**
     * Records that she agreed, or was told.
     *
     * @param number      the card
     * @param code        code(consent): N1, C1 to C7
     * @param textVersion version of the text she was shown
     * @param on          the day, not in the future
     * @return the version of the card now
     * @throws Refused CONSENT_IN_FORCE, DAY_IN_FUTURE, VALUE_MISSING, TEXT_TOO_LONG
     */
    @Does(Action.RECORD_CONSENT)
    public CaseWritten give(@On CaseNumber number, String code, String textVersion, LocalDate on) {
        Days.require(on, "consents.givenOn", desk.today());
        Consent given = CardTidying.tidyLine("consents", Consent.class, new Consent(null, code, textVersion, on, null));
        RegistryCase card = desk.hold(number);
        CardContent before = desk.stored(card).content();
        if (before.consents().stream().anyMatch(consent -> consent.code().equals(given.code()) && consent.withdrawnOn() == null)) {
            throw new Refused(CaseRefusal.CONSENT_IN_FORCE, given.code());
        }
        return recording.write(card, before, with(before, given), "given " + given.code());
    }

    /**
     * Records that she withdrew. It works from this moment.
     *
     * @param number the card
     * @param code   code(consent), C1 to C7
     * @return the version of the card now
     * @throws Refused CONSENT_NOT_IN_FORCE, NOTICE_NOT_WITHDRAWN
     */
    @Does(Action.RECORD_CONSENT)
    public CaseWritten withdraw(@On CaseNumber number, String code) {
        if (code != null && code.startsWith(NOTICE)) {
            throw new Refused(CaseRefusal.NOTICE_NOT_WITHDRAWN, code);
        }
        RegistryCase card = desk.hold(number);
        CardContent before = desk.stored(card).content();
        Consent there = before.consents().stream().filter(consent -> consent.code().equals(code) && consent.withdrawnOn() == null).findFirst()
                .orElseThrow(() -> new Refused(CaseRefusal.CONSENT_NOT_IN_FORCE, code));
        if (CardCode.CONSENT_PREGNANCY.equals(code)) {
            before.pregnancies().forEach(line -> lines.hide(PregnancyLine.class, line, desk.mandate()));
        } else if (CardCode.CONSENT_CONTRACEPTION.equals(code)) {
            before.contraception().forEach(line -> lines.hide(ContraceptionLine.class, line, desk.mandate()));
        }
        Consent withdrawn = new Consent(there.id(), there.code(), there.textVersion(), there.givenOn(), desk.today());
        return recording.write(card, before, with(before, withdrawn), "withdrawn " + code);
    }

    private static CardContent with(CardContent card, Consent consent) {
        return new CardContent(card.administrative(), card.person(), card.residence(), card.marriages(), card.husband(), card.children(), card.pregnancies(),
                card.contraception(), card.services(), card.floating(), card.benefits(), LineRecording.with(card.consents(), consent), card.confirmations());
    }
}
