package org.wis.gate;

import java.util.Optional;

/** Who is acting now. The sign-in feature implements it. */
public interface Identity {

    /** Who is signed in; empty for nobody and for timers. */
    Optional<SignedIn> current();

    /** Who is signed in. @throws Refused NOT_SIGNED_IN when nobody is */
    default SignedIn require() {
        return current().orElseThrow(() -> new Refused(GateRefusal.NOT_SIGNED_IN));
    }

    /** Whether the signed-in person must change an initial or outdated password before anything else. */
    default boolean passwordChangeDue() {
        return false;
    }
}
