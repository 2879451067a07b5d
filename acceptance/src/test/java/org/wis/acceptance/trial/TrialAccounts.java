package org.wis.acceptance.trial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.account.DemoAccount;
import org.wis.account.FirstAccounts;
import org.wis.gate.Action;
import org.wis.gate.Does;

/** Makes accounts of the demo for people of the trial county. Stands in the registry's jar of the trial system, where the door asks every bean what it does. */
@Stateless
public class TrialAccounts {

    @Inject
    private FirstAccounts accounts;

    /** Makes the account, open to anybody: nobody can sign in before. */
    @Does(Action.SIGN_IN)
    public void make(DemoAccount account) {
        accounts.makeDemo(List.of(account));
    }
}
