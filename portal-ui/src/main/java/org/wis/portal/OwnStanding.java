package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wis.gate.Identity;
import org.wis.gate.SignedIn;

/** The signed-in person's own standing, asked once per request. */
@Named("ownStanding")
@RequestScoped
public class OwnStanding {

    @Inject
    private Identity identity;
    @Inject
    private Words words;

    /** In one line, for the top bar. */
    public StandingLine line() {
        boolean given = identity.current().map(SignedIn::secondFactor).orElse(Boolean.FALSE);
        return given ? new StandingLine("none", "pi-shield", words.get("standing.line.look"))
                : new StandingLine("warn", "pi-shield", words.get("standing.line.factor"));
    }
}
