package org.wis.gate;

import java.time.LocalDate;

/**
 * Something a writer must know although she may write.
 *
 * @param kind    what
 * @param lastDay the last day it holds; null when it has none
 */
public record Banner(Kind kind, LocalDate lastDay) {

    /** What a banner tells. */
    public enum Kind {
        /** Training of last year is missing, the make-up grace runs. */ GRACE_TRAINING,
        /** Endorsement of last year is missing, the grace runs. */ GRACE_ENDORSEMENT,
        /** Training of last year is missing, the grace after return from leave runs. */ GRACE_RETURN,
        /** The pledge of last year still covers January. */ GRACE_PLEDGE,
        /** The certificate has ended, the renewal applied for in time is undecided. */ RENEWAL_PENDING,
        /** She acts for a colleague in another township. */ ACTING,
        /** A county manager enters for a township; the other manager reviews. */ ON_BEHALF,
        /** She writes under an emergency authorisation; each change is reviewed. */ EMERGENCY
    }
}
