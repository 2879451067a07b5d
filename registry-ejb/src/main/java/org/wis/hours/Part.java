package org.wis.hours;

/** What a person did in a session. */
public enum Part {
    /** She attended. */ ATTENDEE,
    /** She taught: counts once, and only to a cap. */ TRAINER
}
