package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;

/** Records a service or its result. On an exited card only services begun before go on. */
@Stateless
public class ServiceRecording {

    @Inject
    private CaseDesk desk;
    @Inject
    private LineRecording recording;

    /**
     * Records the service.
     *
     * @param number  the card
     * @param service the service; with the number of its line it takes the place of what stood there
     * @return the version of the card now
     * @throws Refused NO_NEW_SERVICE_AFTER_EXIT, LINE_UNKNOWN, DAY_IN_FUTURE, VALUE_MISSING, TEXT_TOO_LONG, TEXT_CHARACTER
     */
    @Does(Action.RECORD_SERVICE)
    public CaseWritten record(@On CaseNumber number, ServiceRecord service) {
        ServiceRecord tidied = CardTidying.tidyLine("services", ServiceRecord.class, service);
        if (tidied.doneOn() != null) {
            Days.require(tidied.doneOn(), "services.doneOn", desk.today());
        }
        RegistryCase card = desk.hold(number);
        if (card.status() != CaseStatus.ACTIVE && tidied.id() == null) {
            throw new Refused(CaseRefusal.NO_NEW_SERVICE_AFTER_EXIT);
        }
        CardContent before = desk.stored(card).content();
        CardContent after = new CardContent(before.administrative(), before.person(), before.residence(), before.marriages(), before.husband(), before.children(),
                before.pregnancies(), before.contraception(), LineRecording.with(before.services(), tidied), before.floating(), before.benefits(), before.consents(),
                before.confirmations());
        return recording.write(card, before, after, tidied.serviceCode());
    }
}
