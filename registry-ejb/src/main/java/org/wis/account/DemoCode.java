package org.wis.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wis.time.OfficialTime;

/** The code that the documented secret of the demo gives now, for people who try the demo without an authenticator. The secret is public, so is the code. */
@ApplicationScoped
public class DemoCode {

    @Inject
    private OneTimeCodes codes;
    @Inject
    private OfficialTime time;

    /** Six digits. */
    public String now() {
        return codes.codeAt(DemoAccount.SECRET, time.now().atZone(OfficialTime.ZONE).toInstant());
    }
}
