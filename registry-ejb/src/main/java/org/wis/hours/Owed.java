package org.wis.hours;

/** What training a person owes for a year. */
public enum Owed {
    /** She held no post of data entry that year. */ NONE,
    /** The full duty. */ FULL,
    /** The full duty with a longer grace: leave of less than half a year. */ DEFERRED,
    /** Excused (缓训): leave of half a year or more. */ EXEMPT,
    /** Pre-service training and exam instead: less than half a year on post. */ PRE_SERVICE;

    /** Whether the hours of the year themselves are owed, at once or with a longer grace. */
    public boolean hours() {
        return this == FULL || this == DEFERRED;
    }
}
