package org.wis.operations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.account.FirstAccounts;
import org.wis.certdocument.SigningKeys;
import org.wis.gate.Action;
import org.wis.gate.Does;

/** What is done once the schema is there: refuse demo things in production, fill an empty demo. */
@Stateless
public class FirstSteps {

    @Inject
    private ModeCheck modeCheck;
    @Inject
    private FirstAccounts accounts;

    @Inject
    private Mode mode;
    @Inject
    private DemoLoading demo;
    @Inject
    private DemoTraining training;
    @Inject
    private SigningKeys signing;

    /** Checks the mode and makes the first accounts. @throws IllegalStateException in production on anything of the demo */
    @Does(Action.START_UP)
    public void take() {
        modeCheck.check();
        signing.prepare();
        accounts.makeAdministrator();
        if (mode.isDemo()) {
            demo.load();
            accounts.makeDemo(demo.accounts());
            training.load();
        }
    }
}
