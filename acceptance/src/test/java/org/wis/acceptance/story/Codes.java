package org.wis.acceptance.story;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wis.acceptance.trial.OneTimeCode;
import org.wis.account.DemoAccount;

/** Codes of the second factor for the demo's accounts: each step of 30 seconds works once per account, so steps are given out in increasing order. */
final class Codes {

    private static final Map<String, Long> LAST = new ConcurrentHashMap<>();

    private Codes() {
    }

    /** A code that the account has not used, nor the filling of the demo, which may have signed in as her a moment ago; spins until the clock allows one when two were used within half a minute. */
    static String next(String username) {
        long step = LAST.merge(username, OneTimeCode.stepAt(Instant.now()) + 1, (last, first) -> Math.max(last + 1, first - 1));
        while (step > OneTimeCode.stepAt(Instant.now()) + 1) {
            Thread.onSpinWait();
        }
        return OneTimeCode.of(DemoAccount.SECRET, step);
    }
}
