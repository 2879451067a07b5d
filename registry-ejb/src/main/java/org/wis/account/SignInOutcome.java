package org.wis.account;

import java.time.LocalDateTime;

/**
 * What came of a sign-in. An outcome and no exception, because a failure must be counted and so must commit.
 *
 * @param kind        what happened
 * @param lockedUntil end of the lock, only for LOCKED
 */
public record SignInOutcome(Kind kind, LocalDateTime lockedUntil) {

    /** What happened. */
    public enum Kind {
        /** Signed in. */ SIGNED_IN,
        /** Signed in; the password must be changed before anything else. */ CHANGE_PASSWORD,
        /** Signed in without a second factor; none is set up, and nothing can be written until it is. */ ENROL_SECOND_FACTOR,
        /** Name and password are right; the code of the second factor is asked. */ CODE_NEEDED,
        /** The code is wrong, out of time or used. */ CODE_WRONG,
        /** Name or password is wrong: which of them is not told. */ WRONG,
        /** Too many failures. */ LOCKED,
        /** The account is disabled. */ DISABLED
    }

    static SignInOutcome of(Kind kind) {
        return new SignInOutcome(kind, null);
    }

    /** Whether a session was opened. */
    public boolean isSignedIn() {
        return kind == Kind.SIGNED_IN || kind == Kind.CHANGE_PASSWORD || kind == Kind.ENROL_SECOND_FACTOR;
    }
}
