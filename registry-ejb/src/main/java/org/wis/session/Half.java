package org.wis.session;

/** A part of a day for which attendance is taken. */
public enum Half {
    /** Morning. */ MORNING,
    /** Afternoon. */ AFTERNOON,
    /** Evening. */ EVENING
}
