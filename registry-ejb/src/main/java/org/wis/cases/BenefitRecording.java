package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;

/** Records a benefit, its decision or its payment; also on an exited card, because a right once confirmed goes on. */
@Stateless
public class BenefitRecording {

    @Inject
    private CaseDesk desk;
    @Inject
    private LineRecording recording;

    /**
     * Records the benefit.
     *
     * @param number  the card
     * @param benefit the benefit; with the number of its line it takes the place of what stood there
     * @return the version of the card now
     * @throws org.wis.gate.Refused LINE_UNKNOWN, VALUE_MISSING, TEXT_TOO_LONG, TEXT_CHARACTER
     */
    @Does(Action.RECORD_BENEFIT)
    public CaseWritten record(@On CaseNumber number, BenefitRecord benefit) {
        BenefitRecord tidied = CardTidying.tidyLine("benefits", BenefitRecord.class, benefit);
        RegistryCase card = desk.hold(number);
        CardContent before = desk.stored(card).content();
        CardContent after = new CardContent(before.administrative(), before.person(), before.residence(), before.marriages(), before.husband(), before.children(),
                before.pregnancies(), before.contraception(), before.services(), before.floating(), LineRecording.with(before.benefits(), tidied), before.consents(),
                before.confirmations());
        return recording.write(card, before, after, tidied.programme());
    }
}
