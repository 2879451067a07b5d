package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.EntryRefused;
import org.wis.gate.Judgement;
import org.wis.gate.StandingReading;

/**
 * Asks the gate when a form is opened, so that nobody fills in a form that would be refused anyway, whatever address she typed. It only saves her the
 * work: the gate judges what is sent afresh.
 */
@RequestScoped
public class PageDoor {

    @Inject
    private StandingReading standing;

    /**
     * Opens the form or not.
     *
     * @param action what the form does
     * @param about  whose records; null for her own unit
     * @throws EntryRefused with all reasons
     */
    public void open(Action action, DivisionCode about) {
        Judgement judgement = standing.ask(action, about);
        if (!judgement.allowed()) {
            throw new EntryRefused(judgement.reasons());
        }
    }
}
