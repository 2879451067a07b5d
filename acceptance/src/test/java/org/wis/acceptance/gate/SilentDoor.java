package org.wis.acceptance.gate;

import jakarta.ejb.Stateless;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Reads;

/** A bean as nobody should write one: its methods do not say what they do, or say two things. It stands in the registry's jar in one deployment for tests only. */
@Stateless
public class SilentDoor {

    /** Says nothing. */
    public String saysNothing() {
        return "came in";
    }

    /** Says two things. */
    @Does(Action.SIGN_IN)
    @Reads(Action.READ_READINESS)
    public String saysTwoThings() {
        return "came in";
    }
}
