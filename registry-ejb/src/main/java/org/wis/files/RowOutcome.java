package org.wis.files;

/** What a row does to what is registered. */
public enum RowOutcome {
    /** Something new. */ FRESH,
    /** Changes something. */ CHANGED,
    /** Says what is registered already. */ UNCHANGED
}
