package org.wis.certification;

/** Why somebody will not write from a day on, or does not now. */
public enum LapseCause {
    /** She has no certificate. */
    NO_CERTIFICATE,
    /** Her certificate is suspended, cancelled, revoked or has not begun. */
    CERTIFICATE_NOT_IN_FORCE,
    /** Her certificate ends, or has ended. */
    CERTIFICATE_ENDS,
    /** Her post ends. */
    POST_ENDS,
    /** Her acting post ends. */
    ACTING_ENDS,
    /** She is on leave. */
    ON_LEAVE,
    /** Her post is not on establishment. */
    NOT_ON_ESTABLISHMENT,
    /** A decision suspends her entry. */
    ENTRY_SUSPENDED,
    /** The training of the year before is not complete. */
    TRAINING_SHORT
}
