package org.wis.portal.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Identity;
import org.wis.gate.StandingReading;

/** Whether the signed-in person may still look at cards, asked once per request and only when something is refused. */
@RequestScoped
public class CardReading {

    @Inject
    private Identity identity;
    @Inject
    private StandingReading standing;

    private Boolean possible;

    /** Whether she may; so that a refusal never offers what the gate refuses too (after the days of reading that a lapse leaves). */
    public boolean isPossible() {
        if (possible == null) {
            possible = identity.current().isPresent() && standing.ask(Action.SEARCH_CASES, null).allowed();
        }
        return possible;
    }
}
