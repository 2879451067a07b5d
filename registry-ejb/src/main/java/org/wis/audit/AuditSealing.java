package org.wis.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wis.gate.Action;
import org.wis.gate.Does;

/** Chains the committed lines of the trail, minute by minute. Lines are sealed one minute after they were first seen, up to the youngest but one. */
@Singleton
public class AuditSealing {

    private static final Logger LOG = Logger.getLogger(AuditSealing.class.getName());
    private static final int LINES_IN_SEAL = 1000;
    private static final int SEALS_AT_ONCE = 50;

    @Inject
    private SealWriting seals;

    /** The youngest line a minute ago: every number below it was taken long enough ago to be written or given up. */
    private long seenBefore;

    /** Seals what was there a minute ago. A failure is logged and made good the next minute; it must not reach the timer service, which would give the timer up. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    @Does(Action.SEAL_AUDIT)
    public void seal() {
        try {
            int sealed = LINES_IN_SEAL;
            for (int i = 0; i < SEALS_AT_ONCE && sealed == LINES_IN_SEAL && seenBefore > 0; i++) {
                sealed = seals.seal(seenBefore, LINES_IN_SEAL);
            }
            seenBefore = seals.highestLine();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The trail could not be sealed this minute", e);
        }
    }
}
