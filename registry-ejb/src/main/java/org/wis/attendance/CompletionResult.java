package org.wis.attendance;

/** How a session ended for a person. */
public enum CompletionResult {
    /** Passed: the session counts as a training. */ PASSED,
    /** Sat the exam and failed, never came, or lost the credit for a forged sign-in. */ FAILED,
    /** Was there, but left half-way or sat no exam: minutes, never the one training. */ ATTENDED
}
